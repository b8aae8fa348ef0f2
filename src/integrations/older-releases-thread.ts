import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

for (const folder of workerData as string[]) rmSync(folder, { recursive: true, force: true });
