"""JSON by its own schema, read by the library jsonschema: every set and every entry, nothing that the schema does not name."""

import json
import pathlib
import sys

import jsonschema

site = pathlib.Path(sys.argv[1])
sets = entries = 0
for path in sorted((site / "data").glob("*.schema.json")):
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    whole = jsonschema.Draft202012Validator(schema)
    one = jsonschema.Draft202012Validator({"$ref": "#/$defs/document", "$defs": schema["$defs"]})
    name = path.name.removesuffix(".schema.json")
    told = json.loads((path.parent / f"{name}.json").read_text(encoding="utf-8"))
    whole.validate(told)
    assert told["schema"] == schema["$id"] and told["schema"].endswith(f"/data/{path.name}"), path
    # A schema that lets everything pass describes nothing.
    assert not whole.is_valid({**told, "more": 1}) and not whole.is_valid({**told, "version": 0}), path
    sets += 1
    files = sorted((path.parent / name).glob("*.json"))
    listed = {entry["id"]: entry for entry in told.get("entries", [])}
    assert {file.stem for file in files} == set(listed), path
    for file in files:
        document = json.loads(file.read_text(encoding="utf-8"))
        one.validate(document)
        assert document["entry"] == listed[file.stem], file
        document["entry"]["unheard_of"] = True
        assert not one.is_valid(document), file
        entries += 1
assert sets > 0, "no set"
print(f"JSON: {sets} sets, {entries} entries")
