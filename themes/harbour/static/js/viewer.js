// Shows an entry's pictures large, one after another, in a dialog. Without it, each picture is a link to itself. Words stand on the
// script's own element.
const words = document.querySelector("script[data-viewer]").dataset;
const links = [...document.querySelectorAll("a.enlarge")];
const rtl = document.documentElement.dir === "rtl";
let dialog = null;
let at = 0;

const el = (name, props, ...children) => {
  const node = Object.assign(document.createElement(name), props);
  node.append(...children);
  return node;
};

const show = (number) => {
  at = (number + links.length) % links.length;
  const picture = links[at].querySelector("picture").cloneNode(true);
  for (const source of picture.querySelectorAll("source")) source.sizes = "100vw";
  picture.querySelector("img").loading = "eager";
  const caption = links[at].closest("figure").querySelector("figcaption").cloneNode(true);
  dialog.querySelector("figure").replaceChildren(picture, caption);
  dialog.querySelector("output").textContent = links.length > 1 ? `${at + 1} / ${links.length}` : "";
};

const build = () => {
  const button = (className, word, act) => {
    const made = el("button", { type: "button", className, title: word }, el("span", { className: "unseen" }, word));
    made.addEventListener("click", act);
    return made;
  };
  dialog = el("dialog", { className: "viewer" }, el("figure"), el("output"));
  dialog.setAttribute("aria-label", words.viewer);
  if (links.length > 1) {
    dialog.append(
      button("viewer-previous", words.previous, () => show(at - 1)),
      button("viewer-next", words.next, () => show(at + 1)),
    );
  }
  dialog.append(button("viewer-close", words.close, () => dialog.close()));
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1 }[event.key];
    if (!step || links.length < 2) return;
    event.preventDefault();
    show(at + step);
  });
  // A press beside the picture closes it; Escape does by itself, and gives the focus back.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
};

for (const [number, link] of links.entries()) {
  link.addEventListener("click", (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!dialog) build();
    show(number);
    dialog.showModal();
  });
}
