// Chromium and what is watched on every page: messages, violations of the policy, requests elsewhere. Knows no portal.

import { chromium } from "playwright-core";

/** Starts Chromium; no name but localhost can be resolved, so that no test depends on a network or reaches one. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"],
  });

/**
 * Notes whatever a page says or does that it must not: any console message, an uncaught error, a violation of the policy, a
 * failed request, a request to another origin. Gives a function that hands over what was noted and begins anew.
 */
export const watch = async (page, origin) => {
  let troubles = [];
  const note = (text) => troubles.push(text);
  await page.exposeBinding("noteViolation", (_, text) => note(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      window.noteViolation(`policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`));
  });
  page.on("console", (message) => note(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    note(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("requestfailed", (request) => {
    // A page that is left ends its own requests.
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") note(`failed: ${request.url()} ${why}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") note(`another origin: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  return () => {
    const noted = troubles;
    troubles = [];
    return noted;
  };
};

/** Runs `work` over `items`, as many at once as there are `hands`. */
export const shared = async (items, hands, work) => {
  const queue = [...items];
  await Promise.all(
    hands.map(async (hand) => {
      for (let item = queue.shift(); item; item = queue.shift()) await work(hand, item);
    }),
  );
};
