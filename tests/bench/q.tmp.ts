import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { SearchStore } from '../../src/search/store.ts';
import { find } from '../../src/search/find.ts';
import { understand } from '../../src/search/understand.ts';
const dir = process.env.IDX ?? '/tmp/.search15-dist.releases/staging/search/index/';
let bytes=0, n=0;
const store = await SearchStore.open(async (name) => { const b = readFileSync(dir+name+'.bin'); bytes+=b.length; n++; return inflateRawSync(b); });
for (const q of process.argv.slice(2)) {
  const t=performance.now(); bytes=0;n=0;
  const r = await find(store, q);
  console.log(`== ${q} → ${r.query} ${JSON.stringify(r.heard??'')} ${r.simplified?'繁':''} ${r.loose?'loose':''} ${r.hits.length} hits ${(performance.now()-t).toFixed(0)}ms ${n}f ${bytes}B ${r.answer?JSON.stringify(r.answer):''}`);
  const u = await understand(store, q, 'written'); console.log('   ', u?.cost.toFixed(2), u?.known, u?.words.join('|'), '::', u?.pieces.map(p=>p.form+(p.empty?'·':'')+p.weight).join(' '));
  for (const h of r.hits.slice(0,6)) { const t=await store.text(h.page); console.log('   ',h.score.toFixed(2),t.url,t.title.slice(0,40)); }
}
