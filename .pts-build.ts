import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
const outDir='/tmp/pts-dist'
await build({ logLevel:'warn', build:{ outDir, emptyOutDir:true, rolldownOptions:{ input:{ points:'bench/points/points.html', scrub:'bench/scrub.html', deck:'bench/peers/deck.html' } } } })
for (const [from,to,up] of [['bench/points/points.html','points.html','../../'],['bench/peers/deck.html','deck.html','../../'],['bench/scrub.html','scrub.html','../']] as const)
  writeFileSync(join(outDir,to), readFileSync(join(outDir,from),'utf8').replaceAll(`"${up}assets/`,'"./assets/'))
