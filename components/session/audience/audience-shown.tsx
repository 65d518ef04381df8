import type { Draw, Shown } from '@/components/session/channel';
import { AudienceDoor } from './audience-door';
import { AudienceView } from './audience-view';
import type { AudienceWords } from './audience-words';
import { SceneStage } from './scene-stage';

type Props = {
  shown: Shown;
  locale: string;
  words: AudienceWords;
  draw: Draw;
};

/** What the group's screen shows: the scene as large as it fits, and how to join a live session. */
export function AudienceShown({ shown: { scene, drawing, door }, locale, words, draw }: Props) {
  const isIn = door && scene.type !== 'black' && scene.type !== 'over';
  return (
    <>
      <SceneStage>
        <AudienceView scene={scene} words={words} picture={drawing && draw(drawing, 'audience-picture')} />
      </SceneStage>
      {isIn && <AudienceDoor door={door} isLarge={scene.type === 'welcome'} locale={locale} words={words.door} />}
    </>
  );
}
