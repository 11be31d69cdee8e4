// Copy link, share, print. The buttons stand in the page unseen, so that nothing moves when they come, and are shown by this script,
// for without it they would do nothing.
const place = document.querySelector("[data-tools]");
const said = place.querySelector("[role=status]");
const root = document.documentElement;
// The page's own address, whatever the reader came by.
const address = document.querySelector("link[rel=canonical]").href;

const tools = {
  async copy({ dataset }) {
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = dataset.copied;
    } catch {
      said.textContent = address; // refused: here it is, to be copied by hand
    }
    setTimeout(() => (said.textContent = ""), 8000);
  },
  share() {
    // Rejected when the reader thinks better of it.
    navigator.share({ title: document.title, url: address }).catch(() => {});
  },
  sheet() {
    print();
  },
  // The style sheet prints a fact sheet until it is told that the whole text is wanted.
  whole() {
    root.dataset.whole = "";
    print();
  },
};

for (const button of place.querySelectorAll("button")) {
  button.addEventListener("click", () => tools[button.dataset.tool](button));
  if (button.dataset.tool === "share") button.hidden = !navigator.share;
}
addEventListener("afterprint", () => delete root.dataset.whole);
place.dataset.ready = "";
