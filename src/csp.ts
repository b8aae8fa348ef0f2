/**
 * The Content-Security-Policy of every page, as a meta element: nothing inline, nothing from another host.
 * Pagefind compiles its WebAssembly, which the search page alone allows.
 */
export const contentSecurityPolicy = ({ wasm }: { wasm: boolean }): string =>
  [
    "default-src 'self'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
