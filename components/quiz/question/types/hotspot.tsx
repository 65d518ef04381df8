import { HotspotPicture } from './hotspot-picture';
import { OptionList } from './option-list';
import type { InputProps, QuestionView } from './question-view';

export const hotspotView: QuestionView<'hotspot'> = { Input: HotspotInput };

function HotspotInput(props: InputProps<'hotspot'>) {
  return (
    <>
      <HotspotPicture {...props} />
      <OptionList input="radio" isInPicture {...props} />
    </>
  );
}
