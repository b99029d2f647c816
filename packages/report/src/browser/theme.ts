const KEY = "coarse-report-theme";

/** Lets the button switch between light and dark, beginning with what the reader's system prefers or chose last. */
export function watchTheme(): void {
  const button = document.getElementById("theme");
  if (!button) return;
  let isDark =
    (remembered() ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const show = () => {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
    button.setAttribute("aria-pressed", String(isDark));
  };
  button.addEventListener("click", () => {
    isDark = !isDark;
    show();
    remember(isDark ? "dark" : "light");
  });
  show();
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // a page from a file may have no storage: then the choice lasts as long as the page
  }
}
