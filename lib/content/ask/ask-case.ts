import type { Layout } from '@/lib/cascade/layout';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import type { CaseContent } from '@/lib/content/read/read';
import { askQuestion, needsDiagram } from '@/lib/quiz/ask';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import type { Spots } from '@/lib/quiz/types/hotspot/hotspot';

const drawn = new WeakMap<CaseContent['words'], Promise<Spots>>();

const asked = new WeakMap<CaseContent['words'], Promise<AskedQuestion[]>>();

/**
 * The questions of a case, ready to be asked in the language of its words: the same ones each time, so that a page that needs
 * them twice carries them once.
 */
export function askCase(content: CaseContent): Promise<AskedQuestion[]> {
  const known = asked.get(content.words) ?? ask(content);
  asked.set(content.words, known);
  return known;
}

async function ask(content: CaseContent): Promise<AskedQuestion[]> {
  const { slug, quiz, words, sources } = content;
  const spots = quiz.questions.some(needsDiagram) ? await spotsOf(content) : undefined;
  const numberOf = (source: string) => sources.findIndex(({ id }) => id === source) + 1;
  return quiz.questions.flatMap((question) => {
    const own = words.quiz[question.id];
    return own ? [askQuestion(question, own, slug, numberOf, spots)] : [];
  });
}

function spotsOf({ outage, words }: CaseContent): Promise<Spots> {
  const known = drawn.get(words) ?? memoizedLayout(outage, words.nodes).then((layout) => toSpots(layout, words.nodes));
  drawn.set(words, known);
  return known;
}

function toSpots({ width, height, nodes, edges }: Layout, labels: Record<string, string>): Spots {
  return {
    width,
    height,
    nodes: Object.entries(nodes).map(([id, box]) => {
      return { id, x: box.x, y: box.y, width: box.width, height: box.height, text: labels[id] ?? '' };
    }),
    edges: Object.entries(edges).map(([id, points]) => {
      return { id, points: points.map(({ x, y }) => `${x},${y}`).join(' ') };
    }),
  };
}
