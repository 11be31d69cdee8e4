"""GeoJSON (RFC 7946) by the library geojson: valid, longitude first, a box that holds every point, no crs."""

import json
import pathlib
import sys

import geojson

site = pathlib.Path(sys.argv[1])
count = 0
for path in sorted((site / "data").glob("*.geojson")):
    text = path.read_text(encoding="utf-8")
    places = geojson.loads(text)
    assert places.is_valid, (path, places.errors())
    assert "crs" not in json.loads(text), path
    west, south, east, north = places["bbox"]
    names = set()
    for place in places["features"]:
        longitude, latitude = place["geometry"]["coordinates"]
        assert -180 <= longitude <= 180 and south <= latitude <= north, (path, place["id"])
        inside = west <= longitude <= east if west <= east else longitude >= west or longitude <= east
        assert inside, (path, place["id"])
        told = place["properties"]
        assert place["id"] == f"{path.stem}/{told['id']}" and place["id"] not in names, place["id"]
        names.add(place["id"])
        assert any(name.startswith("title_") for name in told) and any(name.startswith("url_") for name in told), place["id"]
        assert told["geo_precision"] in ("exact", "approximate"), place["id"]
        # The portals shown are of Viet Nam: latitude and longitude exchanged would be in the Arctic.
        assert latitude < 60 < longitude, (place["id"], longitude, latitude)
        count += 1
assert count > 0, "no place"
print(f"GeoJSON: {count} places")
