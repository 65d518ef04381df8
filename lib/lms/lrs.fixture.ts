import { isRecord } from '@/lib/progress/guards';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A request to the LRS of the tests, and its answer. */
export type LrsRequest = { method: string; url: string; headers: Record<string, string>; body: string };
export type LrsReply = { status: number; body: string };

/** What an LRS of the tests has, and how it answers next. */
export type TestLrs = {
  statements: Record<string, unknown>[];
  /** What was wrong with a statement or a request. */
  faults: string[];
  states: Map<string, string>;
  answer: 'taken' | 'login' | 'refused';
  /** What it says at the launch. */
  launchData: Record<string, unknown>;
  language: string | undefined;
  requests: string[];
  reply: (request: LrsRequest) => LrsReply;
};

export const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** An LRS that gives the key of each launch once, keeps states, and holds every statement to the specification of cmi5, sections 8 to 10. */
export function testLrs(): TestLrs {
  const spent = new Set<string>();
  const lrs: TestLrs = {
    statements: [],
    faults: [],
    states: new Map(),
    answer: 'taken',
    language: undefined,
    requests: [],
    launchData: launchDataOf('session-1'),
    reply({ method, url, headers, body }) {
      const { pathname, searchParams } = new URL(url, 'http://lrs.invalid');
      lrs.requests.push(`${method} ${pathname} ${searchParams.get('stateId') ?? ''}`.trim());
      if (pathname.endsWith('/key')) {
        const isSpent = spent.has(url);
        spent.add(url);
        const reply = isSpent ? { 'error-code': '1', 'error-text': 'used before' } : { 'auth-token': 'c2VjcmV0' };
        return json(reply);
      }
      if (headers.authorization !== 'Basic c2VjcmV0') return { status: 401, body: '' };
      if (!/^1\.0\.\d$/.test(headers['x-experience-api-version'] ?? '')) return { status: 400, body: '' };
      if (lrs.answer === 'refused') return { status: 500, body: '' };
      if (lrs.answer === 'login') return { status: 200, body: '<!doctype html><title>Sign in</title>' };
      if (pathname.endsWith('/statements')) return take(lrs, body);
      if (pathname.endsWith('/agents/profile'))
        return lrs.language ? json({ languagePreference: lrs.language }) : { status: 404, body: '' };
      const id = searchParams.get('stateId') ?? '';
      if (id === 'LMS.LaunchData') return json(lrs.launchData);
      if (method === 'PUT') {
        lrs.states.set(id, body);
        return { status: 204, body: '' };
      }
      const kept = lrs.states.get(id);
      return kept === undefined ? { status: 404, body: '' } : { status: 200, body: kept };
    },
  };
  return lrs;
}

/** What the LMS says of a launch, of which it has many: the session that its statements belong to. */
export function launchDataOf(session: string): TestLrs['launchData'] {
  return {
    launchMode: 'Normal',
    masteryScore: 0.8,
    moveOn: 'CompletedAndPassed',
    contextTemplate: {
      contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://lms.example/course' }] },
      extensions: { [sessionId]: session },
    },
  };
}

/** The verbs that were said, in order, without their addresses. */
export function saidIn({ statements }: Pick<TestLrs, 'statements'>): string[] {
  return statements.map(({ verb }) => (isRecord(verb) ? String(verb.id).split('/').at(-1) : undefined) ?? '');
}

function take(lrs: TestLrs, body: string): LrsReply {
  const batch: unknown = JSON.parse(body);
  const statements = (Array.isArray(batch) ? batch : [batch]).filter(isRecord);
  for (const statement of statements) {
    lrs.faults.push(...faultsOf(statement, lrs));
    lrs.statements.push(statement);
  }
  return json(statements.map(({ id }) => id));
}

function faultsOf(statement: Record<string, unknown>, { statements, launchData }: TestLrs): string[] {
  const ever = saidIn({ statements });
  const session = JSON.stringify(sessionOf(launchData.contextTemplate));
  const said = saidIn({
    statements: statements.filter(({ context }) => JSON.stringify(sessionOf(context)) === session),
  });
  const [verb = ''] = saidIn({ statements: [statement] });
  const context = isRecord(statement.context) ? statement.context : {};
  const activities = isRecord(context.contextActivities) ? context.contextActivities : {};
  const extensions = isRecord(context.extensions) ? context.extensions : {};
  const result = isRecord(statement.result) ? statement.result : {};
  const categories = JSON.stringify(activities.category ?? []);
  const isDefined = verb !== 'answered';
  const isMoveOn = ['completed', 'passed', 'failed'].includes(verb);
  const scaled = isRecord(result.score) ? Number(result.score.scaled) : undefined;
  const mastery = Number(launchData.masteryScore);
  const rules: [boolean, string][] = [
    ...formFaults(statement),
    [uuid.test(String(statement.id)), 'no id'],
    [isRecord(statement.actor), 'no actor'],
    [
      !Number.isNaN(Date.parse(String(statement.timestamp))) && /Z$/.test(String(statement.timestamp)),
      'no time in UTC',
    ],
    [context.registration === 'd5a8ac2c-9b7a-4a36-8f6e-7ac0c5f7a3a1', 'no registration'],
    [session !== undefined && JSON.stringify(extensions[sessionId]) === session, 'no session id'],
    [JSON.stringify(activities.grouping ?? '').includes('lms.example/course'), 'no grouping of the LMS'],
    [isDefined === categories.includes('/categories/cmi5'), 'the category of cmi5'],
    [isMoveOn === categories.includes('/categories/moveon'), 'the category of what moves on'],
    [isRecord(statement.object) && !/[\sé]/.test(String(statement.object.id)), 'no address of an activity'],
    [said.length === 0 ? verb === 'initialized' : verb !== 'initialized', 'initialized is the first, once'],
    [!said.includes('terminated'), 'terminated is the last'],
    [verb === 'answered' || !said.includes(verb), 'a second time'],
    [!['completed', 'passed'].includes(verb) || !ever.includes(verb), 'a second time in one registration'],
    [verb !== 'failed' || !ever.includes('passed'), 'failed after passed'],
    [verb !== 'completed' || result.completion === true, 'completed without completion'],
    [verb !== 'passed' || (result.success === true && (scaled ?? 1) >= mastery), 'passed below the mastery score'],
    [verb !== 'failed' || (result.success === false && (scaled ?? 0) < mastery), 'failed above the mastery score'],
    [!isMoveOn || /^PT\d/.test(String(result.duration)), 'no duration'],
    [verb !== 'terminated' || /^PT\d/.test(String(result.duration)), 'no duration of the session'],
    [
      !['passed', 'failed'].includes(verb) ||
        extensions['https://w3id.org/xapi/cmi5/context/extensions/masteryscore'] === mastery,
      'no mastery score',
    ],
    [launchData.launchMode === 'Normal' || ['initialized', 'terminated'].includes(verb), 'nothing counts this time'],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [`${verb}: ${fault}`]));
}

function sessionOf(context: unknown): unknown {
  return isRecord(context) && isRecord(context.extensions) ? context.extensions[sessionId] : undefined;
}

/** What any xAPI statement is made of (the specification's part 2, sections 2.2 to 2.4), as far as a lesson says it. */
function formFaults(statement: Record<string, unknown>): [boolean, string][] {
  const known = ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp'];
  const verb = isRecord(statement.verb) ? statement.verb : {};
  const actor = isRecord(statement.actor) ? statement.actor : {};
  const object = isRecord(statement.object) ? statement.object : {};
  const definition = isRecord(object.definition) ? object.definition : undefined;
  const result = isRecord(statement.result) ? statement.result : {};
  const scaled = isRecord(result.score) ? result.score.scaled : 0;
  const kinds = ['choice', 'sequencing', 'matching', 'numeric'];
  return [
    [Object.keys(statement).every((key) => known.includes(key)), 'a property that xAPI does not know'],
    [!JSON.stringify(statement).includes('null'), 'a null'],
    [isRecord(verb.display) && Object.keys(verb.display).every((tag) => /^[a-z]{2}/.test(tag)), 'a verb without words'],
    [isRecord(actor.account) && URL.canParse(String(actor.account.homePage)), 'an actor without an account'],
    [object.objectType === 'Activity' && URL.canParse(String(object.id)), 'an object that is no activity'],
    [typeof scaled === 'number' && scaled >= -1 && scaled <= 1, 'a score out of its range'],
    [result.response === undefined || typeof result.response === 'string', 'a response that is no text'],
    [
      definition === undefined ||
        (kinds.includes(String(definition.interactionType)) && Array.isArray(definition.correctResponsesPattern)),
      'an interaction of no kind',
    ],
  ];
}

function json(data: unknown): LrsReply {
  return { status: 200, body: JSON.stringify(data) };
}
