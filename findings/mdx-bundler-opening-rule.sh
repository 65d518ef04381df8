#!/usr/bin/env bash
# mdx-bundler 10.1.1 with esbuild 0.28.2 and react 19.3.1.
# A guess from memory: front matter is `key: value`; a page that begins with a rule, a paragraph and a second rule is drawn
# with both rules and the paragraph, as CommonMark has it.
# Seen: whatever stands between the two rules is taken for front matter, a plain sentence too. It is a valid YAML string, so
# there is no error: `frontmatter` is that string, and the page is drawn without it.
# Output seen: «front matter "Read this first."», «drawn <p>Then this.</p>».
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund mdx-bundler@10.1.1 esbuild@0.28.2 react@19.3.1 react-dom@19.3.1 > /dev/null 2>&1
cat > try.mjs <<'JS'
import { bundleMDX } from 'mdx-bundler';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as jsxRuntime from 'react/jsx-runtime';

const source = '---\n\nRead this first.\n\n---\n\nThen this.\n';
const { code, frontmatter } = await bundleMDX({ source });
const Page = new Function('React', 'ReactDOM', '_jsx_runtime', code)(React, {}, jsxRuntime).default;
console.log(`front matter ${JSON.stringify(frontmatter)}\ndrawn ${renderToStaticMarkup(React.createElement(Page))}`);
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = $'front matter "Read this first."\ndrawn <p>Then this.</p>' ]
