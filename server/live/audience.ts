import type { Locale } from '@/lib/languages/locale';
import type { LiveCase } from '@/lib/session/live/live-case';
import type { LiveEntry } from '@/lib/session/live/live-entry';
import { liveLimits } from '@/lib/session/live/live-limits';
import { isHost, isScreen, type LiveState, questionAt } from '@/lib/session/live/live-state';
import type { Bye, LiveEvent, LiveRole } from '@/lib/session/live/live-view';
import {
  countOf,
  facilitatorViewOf,
  ownViewOf,
  peopleOf,
  roomViewOf,
  screenViewOf,
  tallyOf,
} from '@/lib/session/live/project';
import { eventFrame, type Listener, type ListenerStream } from './listener-stream';
import { logFault } from './log-line';
import type { RoomTools } from './room-tools';

/** `current`: the state as far as it is in the log; nothing while that is not known. */
type Setting = { id: string; live: LiveCase; tools: RoomTools; current: () => LiveState | undefined };

/** What everybody of one role and language sees, made once. `epoch`: as of which change it is known to be so. */
type SharedView = { event: LiveEvent; frame: Buffer; json: string; epoch: number };

/** How often it is said how many listen here, in milliseconds. */
const reportEvery = 4000;

/** Everybody who listens to one session at this server. */
export class Audience {
  /** By role and person: a browser has one stream in each role. */
  readonly #streams = new Map<string, ListenerStream>();
  /** Participants who listen here. */
  readonly #here = new Set<string>();
  readonly #shared = new Map<string, SharedView>();
  readonly #changedPeople = new Set<string>();
  #epoch = 0;
  #question: string | undefined;
  #hereElsewhere = 0;
  #reportedAt = Number.NEGATIVE_INFINITY;
  /** The next time that counts are told: soon to facilitators and screens, later to phones. */
  #soon: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly setting: Setting) {}

  get size(): number {
    return this.#streams.size;
  }

  /** Everything of a role, as a stream begins with it. */
  snapshot(state: LiveState, listener: Listener): LiveEvent[] {
    const { role, person, locale, after } = listener;
    const { aliasWords, clock } = this.setting.tools;
    const hello: LiveEvent = { event: 'hello', data: { now: clock() } };
    const count: LiveEvent = { event: 'count', data: this.#count(state) };
    if (role === 'facilitator')
      return [
        hello,
        this.#facilitatorView(state, listener),
        ...this.#tallies(state),
        count,
        ...this.#people(state, locale, state.people.keys()),
      ];
    const { event } = this.#view(state, role, locale);
    const view = after !== undefined && event.id !== undefined && after >= event.id ? [] : [event];
    if (role === 'screen') return [hello, ...view, count];
    return [hello, ...view, { event: 'own', data: ownViewOf(state, person, aliasWords[locale]) }, count];
  }

  /** Takes a stream in; the one that this browser had in the same role ends. */
  add(stream: ListenerStream, state: LiveState): void {
    const { listener } = stream;
    const place = `${listener.role} ${listener.person}`;
    this.#streams.get(place)?.end({ why: 'replaced' });
    this.#streams.set(place, stream);
    this.#question = questionAt(state)?.of;
    if (listener.role === 'participant') this.#comeOrGo(listener.person, true);
    stream.onClosed(() => {
      if (this.#streams.get(place) !== stream) return;
      this.#streams.delete(place);
      if (listener.role === 'participant') this.#comeOrGo(listener.person, false);
    });
    const shared = listener.role === 'facilitator' ? undefined : this.#view(state, listener.role, listener.locale);
    stream.shown = shared?.frame;
    stream.open(
      this.snapshot(state, listener).map((event) => (event === shared?.event ? shared.frame : eventFrame(event))),
    );
  }

  /** What was added to the log, for everybody whom it concerns. */
  tell(state: LiveState, happened: readonly LiveEntry[]): void {
    if (happened.length === 0) return;
    let isVisible = false;
    for (const { what } of happened) {
      if ('person' in what) this.#changedPeople.add(what.person);
      if (what.type === 'named') this.#tellOwn(state, what.person);
      if (what.type === 'commanded') this.#tellConcerned(state, what.command);
      isVisible ||= what.type === 'commanded' || what.type === 'linked' || what.type === 'entered';
    }
    if (isVisible) this.#tellView(state);
    // the numbers behind a shown question change with every late answer
    else if (questionAt(state)?.isShown) this.#epoch += 1;
    this.#tellCounts();
  }

  /** The log was read anew: anything may be different. */
  tellAnew(state: LiveState): void {
    for (const id of state.people.keys()) this.#changedPeople.add(id);
    this.#sendOut(state);
    this.#tellView(state);
    this.#tellCounts();
  }

  /** To be called every second or so. */
  keepAlive(now: number): void {
    for (const stream of this.#streams.values()) stream.keepAlive(now);
    if (now - this.#reportedAt < reportEvery) return;
    this.#reportedAt = now;
    this.#reportHere().catch((error) => logFault('could not say who listens', error, { session: this.setting.id }));
  }

  end(bye: Bye): void {
    clearTimeout(this.#soon);
    clearTimeout(this.#later);
    for (const stream of this.#streams.values()) stream.end(bye);
  }

  #comeOrGo(person: string, isHere: boolean): void {
    if (isHere) this.#here.add(person);
    else this.#here.delete(person);
    this.#changedPeople.add(person);
    this.#tellCounts();
  }

  #tellConcerned(state: LiveState, command: Extract<LiveEntry['what'], { type: 'commanded' }>['command']): void {
    if (command.type === 'revoke-link') this.#sendOut(state);
    if (command.type !== 'rename' && command.type !== 'remove') return;
    this.#changedPeople.add(command.person);
    if (command.type === 'rename') this.#tellOwn(state, command.person);
    else this.#streams.get(`participant ${command.person}`)?.end({ why: 'removed' });
  }

  #tellOwn(state: LiveState, person: string): void {
    const stream = this.#streams.get(`participant ${person}`);
    if (!stream) return;
    const words = this.setting.tools.aliasWords[stream.listener.locale];
    stream.send(eventFrame({ event: 'own', data: ownViewOf(state, person, words) }));
  }

  /** Those whose link was revoked, and those who were removed. */
  #sendOut(state: LiveState): void {
    for (const stream of this.#streams.values()) {
      const { role, person } = stream.listener;
      if (role === 'participant' && state.people.get(person)?.isRemoved) stream.end({ why: 'removed' });
      if (role === 'facilitator' && !isHost(state, person)) stream.end({ why: 'revoked' });
      if (role === 'screen' && !isScreen(state, person)) stream.end({ why: 'revoked' });
    }
  }

  #tellView(state: LiveState): void {
    this.#epoch += 1;
    this.#noteAnswered(state);
    for (const stream of this.#streams.values()) {
      const { role, locale } = stream.listener;
      if (role === 'facilitator') stream.send(eventFrame(this.#facilitatorView(state, stream.listener)));
      else this.#show(stream, this.#view(state, role, locale));
    }
  }

  #show(stream: ListenerStream, { frame }: SharedView): void {
    if (stream.shown === frame) return;
    stream.shown = frame;
    stream.send(frame);
  }

  /** Whoever had answered the last question, or has answered the new one before, is another person to the facilitator. */
  #noteAnswered(state: LiveState): void {
    const question = questionAt(state)?.of;
    if (question === this.#question) return;
    for (const of of [this.#question, question])
      for (const person of state.ballots.get(of ?? '')?.votes.keys() ?? []) this.#changedPeople.add(person);
    this.#question = question;
  }

  #view(state: LiveState, role: 'participant' | 'screen', locale: Locale): SharedView {
    const place = `${role} ${locale}`;
    const known = this.#shared.get(place);
    if (known?.epoch === this.#epoch) return known;
    const { live } = this.setting;
    const told = live.told[locale];
    const event: LiveEvent =
      role === 'screen'
        ? { event: 'screen', id: state.seq, data: screenViewOf(state, live, told) }
        : { event: 'room', id: state.seq, data: roomViewOf(state, live, told) };
    const json = JSON.stringify(event.data);
    const view =
      known?.json === json
        ? { ...known, epoch: this.#epoch }
        : { event, json, frame: eventFrame(event), epoch: this.#epoch };
    this.#shared.set(place, view);
    return view;
  }

  #facilitatorView(state: LiveState, { person, locale }: Listener): LiveEvent {
    const { id, live, tools } = this.setting;
    const seen = { id, you: person, words: tools.aliasWords[locale] };
    return { event: 'facilitator', id: state.seq, data: facilitatorViewOf(state, live, live.told[locale], seen) };
  }

  #count(state: LiveState) {
    return countOf(state, this.#here.size + this.#hereElsewhere);
  }

  #tallies(state: LiveState): LiveEvent[] {
    const question = questionAt(state);
    return question ? [{ event: 'tally', data: tallyOf(state, this.setting.live, question) }] : [];
  }

  #people(state: LiveState, locale: Locale, ids: Iterable<string>): LiveEvent[] {
    const all = [...ids];
    if (all.length === 0) return [];
    const words = this.setting.tools.aliasWords[locale];
    const gone = all.filter((id) => state.people.get(id)?.isRemoved);
    return [{ event: 'people', data: { changed: peopleOf(state, all, words, (id) => this.#here.has(id)), gone } }];
  }

  #tellCounts(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.#tellHosts();
    }, liveLimits.tallyEvery);
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      this.#tellPhones();
    }, liveLimits.countEvery);
  }

  #tellHosts(): void {
    const state = this.setting.current();
    if (!state) return;
    const count = eventFrame({ event: 'count', data: this.#count(state) });
    const changed = [...this.#changedPeople];
    this.#changedPeople.clear();
    for (const stream of this.#of('facilitator')) {
      const { locale } = stream.listener;
      stream.open([...this.#tallies(state), ...this.#people(state, locale, changed)].map(eventFrame));
      stream.send(count);
    }
    for (const stream of this.#of('screen')) {
      this.#show(stream, this.#view(state, 'screen', stream.listener.locale));
      stream.send(count);
    }
  }

  #tellPhones(): void {
    const state = this.setting.current();
    if (!state) return;
    const count = eventFrame({ event: 'count', data: this.#count(state) });
    for (const stream of this.#of('participant')) {
      this.#show(stream, this.#view(state, 'participant', stream.listener.locale));
      stream.send(count);
    }
  }

  *#of(role: LiveRole): Iterable<ListenerStream> {
    for (const stream of this.#streams.values()) if (stream.listener.role === role) yield stream;
  }

  async #reportHere(): Promise<void> {
    const { id, tools } = this.setting;
    const elsewhere = await tools.store.reportHere(id, this.#here.size, tools.clock());
    if (elsewhere === this.#hereElsewhere) return;
    this.#hereElsewhere = elsewhere;
    this.#tellCounts();
  }
}
