// The preview's side of a page: reloads it after a build, and lays what must be mended over it.
let shown = null;

async function look(generation) {
  const trouble = await (await fetch("/.portolan/trouble")).text();
  document.querySelector("#portolan-trouble")?.remove();
  if (trouble) {
    const box = document.createElement("section");
    box.id = "portolan-trouble";
    box.lang = "en";
    box.dir = "ltr";
    const text = document.createElement("pre");
    text.textContent = trouble;
    box.append(text);
    document.body.append(box);
  } else if (shown !== null && generation !== shown) {
    location.reload();
    return;
  }
  shown = generation;
}

new EventSource("/.portolan/events").onmessage = (event) => look(event.data);
