import { describe, expect, test } from 'vitest';
import { defaultSeed, incidentKnobs } from '@/lib/model/knobs';
import { run } from '@/lib/model/run';
import { movesNow } from '@/lib/on-call/moves';
import { beginPlay, replay } from '@/lib/on-call/play';
import { played, soonerIsNeverLater } from '@/lib/on-call/played.fixture';
import { runWith, runWithLesson } from '@/lib/on-call/report';
import { readOnCall } from './read-on-call';

async function gameOf(slug: string) {
  const { model, onCall } = await readOnCall(slug, 'nl');
  return { model, onCall };
}

const [nunl, zalando, nreLabs, target, civis, turnitin] = await Promise.all([
  gameOf('nunl'),
  gameOf('zalando'),
  gameOf('nre-labs'),
  gameOf('target'),
  gameOf('civis'),
  gameOf('turnitin'),
]);

describe('NU.nl', () => {
  const game = nunl;
  const asItWent = run(game.model, incidentKnobs(game.model), defaultSeed);
  const { fixed = 0 } = asItWent.figures;
  const fixedAt = asItWent.moments.find(({ minute }) => minute >= fixed - 0.05)?.minute ?? 0;

  test('the real repair at its real minute is the real recovery', () => {
    const now = runWith(game, defaultSeed, [{ minute: fixedAt, action: 'repair-rule' }]);
    expect(now.moments).toEqual(asItWent.moments);
  });

  test('a repair that comes earlier is never over later', () => {
    expect(soonerIsNeverLater(game, (minute) => [{ minute, action: 'repair-rule' }])).toEqual([]);
  });

  test('a node that is replaced lets the pod move on sooner: more nodes fall, none is spared', () => {
    const none = played(game);
    const replaced = played(game, ...[12, 16, 20, 24].map((minute) => ({ minute, action: 'replace-nodes' })));
    expect(replaced.run.figures.systemOoms).toBeGreaterThan(none.run.figures.systemOoms ?? 0);
    expect(replaced.recovered).toBeUndefined();
  });

  test('replacing nodes brings Grafana back for long, by chance', () => {
    const graphDown = (toll: ReturnType<typeof played>) => toll.run.figures.grafanaDown ?? 0;
    expect(graphDown(played(game, { minute: 12, action: 'replace-nodes' }))).toBeLessThan(graphDown(played(game)) / 2);
  });

  test('with a limit only the container is stopped: nodes that are back stay', () => {
    const limited = played(game, { minute: 20, knobs: { 'memory-limit': 512 } });
    expect(limited.recovered).toBeLessThan(35);
    expect(limited.run.figures.containerOoms).toBeGreaterThan(3);
  });
});

describe('Zalando', () => {
  const game = zalando;
  const asItWent = run(game.model, incidentKnobs(game.model), defaultSeed);

  test('the real repair at its real minute is the real recovery', () => {
    const repaired = [...Array(720).keys()]
      .map((at) => at / 6)
      .find((minute) => {
        const now = runWith(game, defaultSeed, [{ minute, action: 'raise-limit' }]);
        return JSON.stringify(now.moments) === JSON.stringify(asItWent.moments);
      });
    expect(repaired).toBeGreaterThan(65);
    expect(repaired).toBeLessThan(75);
  });

  test('a repair that comes earlier is never over later', () => {
    expect(soonerIsNeverLater(game, (minute) => [{ minute, action: 'raise-limit' }])).toEqual([]);
  });

  test('a restart without memory dies again, however often and whenever', () => {
    for (const minutes of [[26], [26, 28, 30, 32], [60, 62], [110]]) {
      const restarted = played(game, ...minutes.map((minute) => ({ minute, action: 'restart-coredns' })));
      expect(restarted.recovered).toBeUndefined();
      expect(restarted.run.figures.kills).toBeGreaterThanOrEqual(played(game).run.figures.kills ?? 0);
    }
  });

  test('what set it off is long over: fewer retries do not bring it back', () => {
    expect(played(game, { minute: 30, knobs: { 'retry-chance': 10 } }).recovered).toBeUndefined();
  });
});

describe('NRE Labs', () => {
  const game = nreLabs;
  const asItWent = run(game.model, incidentKnobs(game.model), defaultSeed);

  test('the real repair at its real minutes is the real recovery', () => {
    const now = runWith(game, defaultSeed, [
      { minute: 690, action: 'rebuild' },
      { minute: 960, action: 'remove-probe' },
    ]);
    const seen = ({ moments }: typeof now) =>
      moments.map(({ minute, health, stocks: { api } }) => ({ minute, health, api }));
    expect(seen(now)).toEqual(seen(asItWent));
  });

  test('a repair that comes earlier is never over later', () => {
    expect(soonerIsNeverLater(game, (minute) => [{ minute, action: 'remove-probe' }], 60)).toEqual([]);
  });

  test('a rebuild brings the loop back, and destroys the logs', () => {
    const rebuilt = played(game, { minute: 690, action: 'rebuild' });
    expect(rebuilt.recovered).toBeUndefined();
    expect(rebuilt.impact).toBeGreaterThanOrEqual(played(game).impact);
    const { play } = replay(game, {
      seed: defaultSeed,
      moves: ['rebuild', 'read-the-kubelet-log', 'read-the-etcd-log'],
    });
    const read = play.log.flatMap((entry) => (entry.kind === 'signal' ? [entry.reading] : []));
    expect(read).toEqual(['kubelet-log-is-short', 'etcd-log-is-short']);
    expect(movesNow(game, play)).not.toContain('read-the-manifest');
  });

  test('a restarted kubelet looks like recovery for a minute and a half, and changes nothing', () => {
    const restarted = played(game, { minute: 690, action: 'restart-kubelet' });
    expect(restarted.recovered).toBeUndefined();
    expect(Math.abs(restarted.impact - played(game).impact)).toBeLessThanOrEqual(5);
  });
});

describe('Target', () => {
  const game = target;
  const whole = (minute: number) => [
    { minute, action: 'encrypt-gossip' },
    { minute: minute + 5, action: 'steady-deployer' },
    { minute: minute + 10, action: 'redeploy' },
  ];

  test('what the team did in the end ends it, in that order', () => {
    expect(played(game, ...whole(330)).recovered).toBeLessThan(350);
  });

  test('a repair that comes earlier, once the network is back, is never over later', () => {
    const afterNetwork = (minute: number) => whole(Math.max(minute, 190));
    expect(soonerIsNeverLater(game, afterNetwork, 30)).toEqual([]);
  });

  test('encryption alone heals nothing that has been poisoned', () => {
    const encrypted = played(game, { minute: 330, action: 'encrypt-gossip' });
    expect(encrypted.recovered).toBeUndefined();
    expect(encrypted.run.figures.sealed).toBe(1);
  });

  test('a redeployment without encryption only adds members', () => {
    const redeployed = played(game, { minute: 330, action: 'steady-deployer' }, { minute: 335, action: 'redeploy' });
    expect(redeployed.recovered).toBeUndefined();
    expect(redeployed.run.figures.registered).toBeGreaterThan(played(game).run.figures.registered ?? 0);
  });

  test('while the deployment engine waits for Consul, a redeployment does nothing', () => {
    expect(played(game, { minute: 330, action: 'redeploy' }).run).toEqual(played(game).run);
  });

  test('restarted daemons let everybody register again', () => {
    const restarted = played(game, { minute: 45, action: 'restart-daemons' });
    expect(restarted.run.figures.registered).toBeGreaterThan(played(game).run.figures.registered ?? 0);
  });
});

describe('Civis', () => {
  const game = civis;
  const back = (minute: number) => [{ minute, knobs: { 'peak-nodes': 80 } }];

  test('with the internal users back on the old system the cluster is stable at once, whenever that is', () => {
    for (const minute of [20, 30, 60, 85]) {
      const { recovered = 0 } = played(game, ...back(minute));
      expect(recovered - minute).toBeLessThanOrEqual(2);
    }
  });

  test('a repair that comes earlier is never over later', () => {
    expect(soonerIsNeverLater(game, back)).toEqual([]);
  });

  test('larger masters only postpone: with more nodes the same limit comes back', () => {
    const larger = { minute: 30, knobs: { cores: 16 } };
    expect(played(game, larger).recovered).toBeLessThanOrEqual(32);
    expect(played(game, larger, { minute: 40, knobs: { 'peak-nodes': 500 } }).recovered).toBeUndefined();
  });

  test('a restart makes everybody ask again, and a wider gate changes nothing', () => {
    const none = played(game);
    const restarted = played(game, ...[22, 26, 30].map((minute) => ({ minute, action: 'restart-api' })));
    expect(restarted.recovered).toBeUndefined();
    expect(restarted.impact).toBeGreaterThanOrEqual(none.impact);
    expect(played(game, { minute: 30, knobs: { 'max-inflight': 1200 } }).impact).toBe(none.impact);
  });
});

describe('Turnitin', () => {
  const game = turnitin;

  test('waiting heals: who does nothing sees the nodes come back by themselves', () => {
    const asItWent = run(game.model, incidentKnobs(game.model), defaultSeed);
    const waited = runWith(game, defaultSeed, []);
    const butAddress = ({ moments }: typeof waited) =>
      moments.map(({ health: { 'old-address': _, ...health }, ...moment }) => ({ ...moment, health }));
    expect(butAddress(waited)).toEqual(butAddress(asItWent));
    expect(played(game).recovered).toBeLessThan(25);
  });

  test('the old address stays gone when all kubelets have found another, and never goes where it is fixed', () => {
    const addressOf = ({ moments }: ReturnType<typeof runWith>) =>
      new Set(moments.filter(({ minute }) => minute > 2).map(({ health }) => health['old-address']));
    expect(addressOf(runWith(game, defaultSeed, []))).toEqual(new Set(['down']));
    const restarted = [{ minute: 4, action: 'restart-kubelets' }];
    expect(addressOf(runWith(game, defaultSeed, restarted))).toEqual(new Set(['down']));
    expect(addressOf(runWithLesson(game, beginPlay(game), 'rely-on-a-promise'))).toEqual(new Set(['healthy']));
    expect(addressOf(runWithLesson(game, beginPlay(game), 'close-dead-connections'))).toEqual(new Set(['down']));
  });

  test('restarted kubelets are heard at once; earlier is never later', () => {
    expect(soonerIsNeverLater(game, (minute) => [{ minute, action: 'restart-kubelets' }])).toEqual([]);
    expect(played(game, { minute: 4, action: 'restart-kubelets' }).recovered).toBeLessThan(5);
  });

  test('a longer grace period changes nothing for nodes that are silent already', () => {
    expect(played(game, { minute: 4, knobs: { grace: 90 } }).impact).toBe(played(game).impact);
  });

  test('nodes replaced shortly before they come back are missed for longer', () => {
    const replaced = played(game, { minute: 16, action: 'replace-nodes' });
    expect(replaced.impact).toBeGreaterThan(played(game).impact);
  });
});

test('who closes at once has done nothing, and the outage goes on, but where it heals itself', () => {
  for (const game of [nunl, zalando, nreLabs, target, civis, turnitin]) {
    expect(beginPlay(game).isOver).toBe(false);
    expect(played(game).recovered === undefined).toBe(game !== turnitin);
  }
});
