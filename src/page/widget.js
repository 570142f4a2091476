// The web chat in one file. On our own page it runs the conversation. On a foreign page,
// <script src="https://host/widget.js" data-linju defer></script> adds a button that opens our page in a
// frame; data-label="…" names that button. Texts only ever become text nodes, never markup.
(() => {
  "use strict";

  const script = document.currentScript ?? document.querySelector("script[data-linju]");
  if (!script.hasAttribute("data-linju")) chat();
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", embed);
  else embed();

  // ---- On a foreign page -------------------------------------------------------------------------

  function embed() {
    if (document.querySelector("linju-chat")) return;
    const label = script.dataset.label || "linju";
    const host = document.createElement("linju-chat");
    const button = document.createElement("button");
    let frame = null;

    // Styles are set one by one: a page that forbids inline style sheets still allows this.
    Object.assign(host.style, { all: "initial", position: "fixed", insetInlineEnd: "16px", bottom: "16px", zIndex: "2147483000" });
    Object.assign(button.style, {
      width: "60px", height: "60px", padding: "0", border: "2px solid #fff", borderRadius: "50%", cursor: "pointer",
      background: "#0f5f5c", color: "#fff", font: "28px/1 system-ui, sans-serif", boxShadow: "0 2px 10px rgb(0 0 0 / 30%)",
    });
    button.append(icon());
    button.title = label;
    button.setAttribute("aria-label", label);
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => show(!frame || frame.hidden));

    // Escape is pressed inside the frame, where only our own page can hear it.
    addEventListener("message", (event) => {
      if (!frame || event.source !== frame.contentWindow || event.data !== "linju-close") return;
      show(false);
      button.focus();
    });

    function show(open) {
      // Nothing is loaded from us before somebody wants to talk.
      frame ??= makeFrame();
      frame.hidden = !open;
      frame.style.display = open ? "block" : "none";
      button.setAttribute("aria-expanded", String(open));
      if (open) frame.focus();
    }

    function makeFrame() {
      const made = document.createElement("iframe");
      made.src = new URL("./?embed", script.src).href;
      made.title = label;
      Object.assign(made.style, {
        position: "absolute", insetInlineEnd: "0", bottom: "76px", border: "0", borderRadius: "16px", background: "#fff",
        width: "min(390px, calc(100vw - 32px))", height: "min(640px, calc(100vh - 108px))", boxShadow: "0 6px 30px rgb(0 0 0 / 30%)",
      });
      // Browsers that know dvh leave room for their own bars; others ignore the line.
      made.style.height = "min(640px, calc(100dvh - 108px))";
      // Before the button, so that Tab leads from the conversation to the button that closes it.
      button.before(made);
      return made;
    }

    host.attachShadow({ mode: "open" }).append(button);
    document.body.append(host);
  }

  function icon() {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("width", "30");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("fill", "#fff");
    path.setAttribute("d", "M5 3h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-7l-5 4.5V17H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3zm2.5 5.5h9V7h-9zm0 4H14V11H7.5z");
    svg.append(path);
    return svg;
  }

  // ---- On our own page ---------------------------------------------------------------------------

  function chat() {
    // Another number when the shape of what is kept changes.
    const KEY = "linju-1";
    const KEPT = 100;
    const PATIENCE = 20000;
    const [log, input, menu, trouble] = ["log", "message", "language", "trouble"].map((id) => document.getElementById(id));

    // { sender, language, page, entries }. One entry is one bubble, or the silent arrival:
    // { id, from: "you" | "bot", text, language, buttons, draft } and, from you, { body, state, busy, again }.
    let state = load();
    let asked = state.language;
    let session = null;

    // -- What this device remembers. Storage may be forbidden or full; then the page forgets on reload.

    function load() {
      try {
        const kept = JSON.parse(localStorage.getItem(KEY));
        if (Array.isArray(kept?.entries)) return kept;
      } catch { /* Nothing readable is the same as nothing. */ }
      return { sender: null, language: "", page: null, entries: [] };
    }

    function save() {
      state.entries = state.entries.slice(-KEPT);
      try {
        localStorage.setItem(KEY, JSON.stringify(state));
      } catch { /* See above. */ }
    }

    const find = (id) => state.entries.findIndex((entry) => entry.id === id);

    // -- The service.

    async function request(path, options) {
      const impatience = new AbortController();
      const timer = setTimeout(() => impatience.abort(), PATIENCE);
      try {
        const answer = await fetch(path, { ...options, signal: impatience.signal, cache: "no-store" });
        if (answer.ok) return await answer.json();
        const after = answer.status === 429 ? Number(answer.headers.get("retry-after")) || 5 : 0;
        throw Object.assign(new Error("refused"), { status: answer.status, after });
      } finally {
        clearTimeout(timer);
      }
    }

    // Two messages at once must not become two residents: they wait for the same session.
    function sender() {
      if (state.sender) return state.sender;
      session ??= request("web/session", { method: "POST" })
        .then((answer) => {
          state.sender = answer.sender;
          save();
          return answer.sender;
        })
        .finally(() => { session = null; });
      return session;
    }

    async function ask(message, mayRepeat) {
      const from = await sender();
      try {
        const replies = await request("webhooks/web", {
          method: "POST",
          headers: { "content-type": "application/json", "x-linju-sender": from },
          body: JSON.stringify({ ...message.body, message_id: message.id, languages: navigator.languages }),
        });
        if (!Array.isArray(replies)) throw new Error("not an answer");
        return replies;
      } catch (problem) {
        if (!mayRepeat || (problem.status !== 401 && problem.status !== 403)) throw problem;
        if (state.sender === from) state.sender = null;
        return ask(message, false);
      }
    }

    // Messages do not queue: words about a fire never wait for an older message to time out.
    async function deliver(message) {
      const outcome = await ask(message, true).then((replies) => ({ replies }), (problem) => ({ problem }));
      // The page may have been cleared meanwhile, or another tab may have stored a newer list.
      const at = find(message.id);
      if (at < 0) return;
      const sent = state.entries[at];
      if (outcome.replies) {
        sent.state = "sent";
        const bubbles = outcome.replies.map((reply, index) => bubble(`${sent.id}:${index}`, reply));
        state.entries.splice(at + 1, 0, ...bubbles.filter((entry) => find(entry.id) < 0));
        follow(bubbles[bubbles.length - 1]?.language);
      } else if (sent.state !== "sent") {
        const { status, after } = outcome.problem;
        Object.assign(sent, { state: "failed", busy: status === 429, again: Date.now() + 1000 * (after ?? 0) });
      }
      save();
      draw();
      showLatest();
    }

    function bubble(id, { text, buttons, metadata }) {
      return { id, from: "bot", text, buttons, language: metadata?.language, draft: metadata?.draft };
    }

    function say(text, body, language) {
      send({ id: freshId(), from: "you", text, body, language });
    }

    // Also for trying again: the same id tells the service that it is the same message.
    function send(message) {
      state.entries = state.entries.filter((entry) => entry.id !== message.id);
      state.entries.push({ ...message, state: "waiting" });
      save();
      draw();
      showLatest();
      deliver(message);
    }

    // crypto.randomUUID is missing where the page is not served over https.
    function freshId() {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      bytes[6] = (bytes[6] & 0x0f) | 0x40;
      bytes[8] = (bytes[8] & 0x3f) | 0x80;
      const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }

    // -- The words of the page.

    async function speak(language) {
      asked = language;
      try {
        const page = await request(`web/texts?lang=${encodeURIComponent(language)}`);
        if (asked !== language) return;
        // A language the page cannot speak is remembered, too, or every reply would ask for it again.
        asked = language || page.language;
        Object.assign(state, { page, language: asked });
        dress();
        showLatest();
        save();
      } catch {
        if (asked !== language) return;
        asked = state.page?.language ?? "";
        menu.value = document.documentElement.lang;
      }
    }

    function follow(language) {
      if (language && language !== asked) speak(language);
    }

    function dress() {
      const page = state.page;
      if (!page) return;
      Object.assign(document.documentElement, { lang: page.language, dir: page.direction });
      for (const root of [document, trouble.content]) {
        for (const element of root.querySelectorAll("[data-text]")) write(element, word(element.dataset.text, element.textContent));
      }
      log.setAttribute("aria-label", word("web-title", "linju"));
      input.placeholder = word("web-write", input.placeholder);
      menu.replaceChildren(...page.languages.map(({ tag, name }) => Object.assign(new Option(name, tag), { lang: tag })));
      menu.value = page.language;
      const place = document.getElementById("place");
      place.firstElementChild.textContent = page.place ?? "";
      place.hidden = !page.place;
      grow();
      draw();
    }

    const word = (name, otherwise) => state.page?.texts[name] ?? otherwise;

    // Telephone numbers of China: emergency and service lines, landlines, mobiles, 400 lines. A date,
    // a price or part of a longer number must not become a link, so the neighbours are looked at, too.
    function write(element, text) {
      const numbers = /\b(?:1(?:10|19|20|22)|12[1-3]\d{2}|0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})\b(?![-.,:/]\d)/g;
      const parts = [];
      let end = 0;
      for (const { 0: number, index } of text.matchAll(numbers)) {
        if (/\d[-.,:/]$/.test(text.slice(0, index))) continue;
        const link = Object.assign(document.createElement("a"), { href: `tel:${number.replaceAll("-", "")}`, dir: "ltr", textContent: number });
        parts.push(text.slice(end, index), link);
        end = index + number.length;
      }
      element.replaceChildren(...parts, text.slice(end));
    }

    // -- The conversation on the screen. Drawing changes only what changed: a screen reader reads what is added.

    function draw() {
      const gone = new Map(Array.from(log.children, (element) => [element.dataset.id, element]));
      const latest = state.entries.map((entry) => entry.from).lastIndexOf("you");
      state.entries.forEach((entry, index) => {
        const element = gone.get(entry.id) ?? make(entry);
        gone.delete(entry.id);
        if (log.children[index] !== element) log.insertBefore(element, log.children[index] ?? null);
        for (const button of element.querySelectorAll(".choices button")) button.disabled = index < latest;
        drawProblem(element, entry);
      });
      gone.forEach((element) => element.remove());
      log.classList.toggle("waiting", state.entries.some((entry) => entry.state === "waiting"));
      document.getElementById("draft").hidden = !state.page?.draft && !state.entries.some((entry) => entry.draft);
    }

    function make({ id, from, text, language, buttons }) {
      const element = node("div", `entry ${from}`);
      element.dataset.id = id;
      if (text) {
        const who = node("span", "unseen");
        who.textContent = from === "you" ? word("web-you", "You") : "linju";
        if (from === "you") who.dataset.text = "web-you";
        const words = Object.assign(node("p", `bubble ${from}`), { dir: "auto", lang: language ?? "" });
        if (from === "bot") write(words, text);
        else words.textContent = text;
        element.append(who, words);
      }
      if (buttons?.length) {
        const choices = node("div", "choices");
        for (const { title, payload } of buttons) {
          const button = Object.assign(node("button", ""), { type: "button", textContent: title, dir: "auto", lang: language ?? "" });
          button.addEventListener("click", () => {
            // The button is about to be disabled; the log keeps the place without opening a keyboard.
            log.focus();
            say(title, { payload }, language);
          });
          choices.append(button);
        }
        element.append(choices);
      }
      return element;
    }

    function drawProblem(element, entry) {
      let problem = element.querySelector(".problem");
      if (entry.state !== "failed") return problem?.remove();
      if (!problem) {
        element.append(trouble.content.cloneNode(true));
        problem = element.querySelector(".problem");
        problem.querySelector(entry.busy ? ".down" : ".busy").remove();
        problem.querySelector(".retry").addEventListener("click", () => {
          log.focus();
          send(state.entries[find(entry.id)]);
        });
      }
      const wait = entry.again - Date.now();
      problem.querySelector(".retry").disabled = wait > 0;
      if (wait > 0) setTimeout(draw, wait + 50);
    }

    function node(name, classes) {
      return Object.assign(document.createElement(name), { className: classes });
    }

    // The latest question stays at the top of a long answer: the first line of an answer matters most.
    function showLatest() {
      const mine = log.querySelectorAll(".entry.you");
      const latest = mine[mine.length - 1] ?? log;
      const scroller = log.scrollHeight > log.clientHeight ? log : document.scrollingElement;
      const top = scroller === log ? log.getBoundingClientRect().top : 0;
      scroller.scrollTop += latest.getBoundingClientRect().top - top - 12;
    }

    // -- What the resident does.

    function submit() {
      const text = input.value.trim();
      if (!text) return;
      input.value = "";
      grow();
      say(text, { message: text });
    }

    function grow() {
      input.style.height = "auto";
      input.style.height = `${input.scrollHeight + 2}px`;
    }

    function start() {
      draw();
      showLatest();
      speak(state.language);
      if (!state.entries.length) return say("", { arrived: true });
      // A reload came before the answer. Asking again is safe: the service knows the id.
      state.entries.filter((entry) => entry.state === "waiting").forEach(deliver);
    }

    document.getElementById("compose").addEventListener("submit", (event) => {
      event.preventDefault();
      submit();
      input.focus();
    });
    input.addEventListener("input", grow);
    input.addEventListener("keydown", (event) => {
      // Enter that ends a composition chooses a character; 229 is how Safari says so.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      submit();
    });

    // Arrow keys change a closed menu at every step; only where they stop is meant.
    let settling;
    menu.addEventListener("change", () => {
      const { value, text } = menu.selectedOptions[0];
      clearTimeout(settling);
      settling = setTimeout(() => {
        say(text, { payload: `/change-language${JSON.stringify({ language: value })}` }, value);
        speak(value);
      }, 300);
    });

    document.getElementById("clear").addEventListener("click", () => {
      try {
        localStorage.removeItem(KEY);
      } catch { /* Nothing was kept. */ }
      state = load();
      input.value = "";
      start();
    });

    // Another tab of this page has the same conversation.
    addEventListener("storage", (event) => {
      if (event.key !== KEY && event.key !== null) return;
      state = load();
      asked = state.language;
      dress();
      draw();
    });

    if (new URLSearchParams(location.search).has("embed")) {
      document.documentElement.classList.add("embed");
      addEventListener("keydown", (event) => {
        if (event.key === "Escape" && !event.isComposing) parent.postMessage("linju-close", "*");
      });
    }

    dress();
    start();
  }
})();
