import { writeLiveContent } from '@/scripts/finish/live-content';

await writeLiveContent('.cache/delivery/live.json');
