import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Packages under `dependencies` stay outside the bundles (the native database); all others are bundled in.
export default defineConfig({
  main: {
    build: {
      rollupOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          cli: resolve('src/main/cli.ts'),
          'parse-worker': resolve('src/main/parse-worker.ts')
        }
      }
    }
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A window keeps its sandbox only with preload scripts of one CommonJS file each.
      isolatedEntries: true,
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts'), jail: resolve('src/preload/jail.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: 'src',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      // Inlined fonts and images would need `data:` in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      // The pages come from the disk: a large chunk costs no transfer.
      chunkSizeWarningLimit: 1_800,
      rollupOptions: { input: { renderer: resolve('src/renderer/index.html'), jail: resolve('src/jail/index.html') } }
    }
  }
})
