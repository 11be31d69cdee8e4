// Remembers the language that a reader chose and marks it on the chooser page. Never forwards anybody, and no page needs it.
const key = "portolan-language";

const recall = () => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage refused: nothing is remembered
  }
};

for (const link of document.querySelectorAll("[data-language]")) {
  link.addEventListener("click", () => {
    try {
      localStorage.setItem(key, link.dataset.language);
    } catch {
      // storage refused: the link still leads there
    }
  });
}

const list = document.querySelector("[data-chooser]");
if (list) {
  const links = [...list.querySelectorAll("[data-language]")];
  const base = (tag) => tag.toLowerCase().split("-")[0];
  const wanted = [recall(), ...navigator.languages].filter(Boolean);
  const match = (tag) =>
    links.find((link) => link.dataset.language.toLowerCase() === tag.toLowerCase()) ??
    links.find((link) => base(link.dataset.language) === base(tag));
  const first = wanted.map(match).find(Boolean);
  if (first) {
    first.dataset.suggested = "";
    list.prepend(first.closest("li"));
  }
}

// Disclosures in the masthead close on Escape and on a click elsewhere.
const open = () => document.querySelectorAll("[data-disclosure][open]");
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const item of open()) {
    const inside = item.contains(document.activeElement);
    item.open = false;
    if (inside) item.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  for (const item of open()) if (!item.contains(event.target)) item.open = false;
});
