// One script, one style sheet, fixed names: the server compiles the files in and its content policy allows nothing inline.
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  publicDir: "public",
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    outDir: "dist",
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
    rollupOptions: {
      output: {
        entryFileNames: "page.js",
        assetFileNames: (asset) => (asset.names.some((name) => name.endsWith(".css")) ? "page.css" : "[name][extname]"),
        inlineDynamicImports: true,
      },
    },
  },
  server: { proxy: { "/api": process.env.DRAGOMAN_URL ?? "http://127.0.0.1:8765" } },
});
