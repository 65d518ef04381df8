import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/lib/chromium/chromium-headless-shell', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: 1280, height: 720 } });
await p.goto('http://localhost:4890/nl/cases/zalando');
const list = p.getByRole('navigation', { name: 'Inhoud' });
await list.getByRole('link').nth(2).click();
for (let i = 0; i < 8; i++) { await p.waitForTimeout(600);
 console.log(JSON.stringify(await p.evaluate(() => ({ y: scrollY, h: document.body.scrollHeight, hash: location.hash, impact: document.getElementById('impact').getBoundingClientRect().top, sec: document.getElementById('impact').closest('section').getBoundingClientRect().height, cur: document.querySelector('nav [aria-current=location]')?.getAttribute('href') }))));
}
console.log(await list.getByRole('link').nth(2).getAttribute('href'));
await b.close();
