import { escapeText } from './escape-text';
import type { PackageFormat } from './package-facts';

/** What a manifest says of a package, the language of its page first. */
export type ManifestFacts = {
  slug: string;
  texts: readonly { locale: string; title: string; description: string }[];
  /** How long the lesson takes, in minutes. */
  minutes: number;
  /** The share of the points that passes, from 0 to 1. */
  pass: number;
  /** Every file beside the manifest, the page first. */
  files: readonly string[];
  /** An address of this lesson that never changes, for cmi5. */
  id: string;
};

/** The manifest of a package, by its name in the zip. */
export const manifests: Record<PackageFormat, { name: string; write: (facts: ManifestFacts) => string }> = {
  scorm12: { name: 'imsmanifest.xml', write: manifest12 },
  scorm2004: { name: 'imsmanifest.xml', write: manifest2004 },
  cmi5: { name: 'cmi5.xml', write: courseStructure },
};

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * SCORM 1.2 (ADL, Content Aggregation Model 1.2). Moodle takes the prefix for the namespace, so that it must be `adlcp`.
 * Without a mastery score in it the LMS leaves the judgement to us, which is what keeps who stops half way from failing.
 */
function manifest12({ slug, texts, minutes, pass, files }: ManifestFacts): string {
  const lom = lomOf('imsmd', 'langstring', 'xml:lang', texts, minutes);
  return `${declaration}
<manifest identifier="kettingreactie-${slug}-12" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    ${lom}
  </metadata>
  <organizations default="kettingreactie">
    <organization identifier="kettingreactie">
      <title>${titleOf(texts)}</title>
      <item identifier="${slug}" identifierref="lesson" isvisible="true">
        <title>${titleOf(texts)}</title>
        <adlcp:masteryscore>${Math.round(pass * 100)}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    ${resourceOf('adlcp:scormtype', files)}
  </resources>
</manifest>
`;
}

/** SCORM 2004 4th edition (ADL, CAM and SN 1.1): completed by the measure of progress, satisfied by the measure of the score. */
function manifest2004({ slug, texts, minutes, pass, files }: ManifestFacts): string {
  const lom = lomOf('lom', 'string', 'language', texts, minutes);
  return `${declaration}
<manifest identifier="kettingreactie-${slug}-2004" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:lom="http://ltsc.ieee.org/xsd/LOM"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd http://ltsc.ieee.org/xsd/LOM lom.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
    ${lom}
  </metadata>
  <organizations default="kettingreactie">
    <organization identifier="kettingreactie">
      <title>${titleOf(texts)}</title>
      <item identifier="${slug}" identifierref="lesson" isvisible="true">
        <title>${titleOf(texts)}</title>
        <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="1.0" progressWeight="1.0"/>
        <imsss:sequencing>
          <imsss:rollupRules rollupObjectiveSatisfied="true" rollupProgressCompletion="true" objectiveMeasureWeight="1.0"/>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="quiz" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${pass.toFixed(2)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
        <imsss:rollupRules rollupObjectiveSatisfied="true" rollupProgressCompletion="true" objectiveMeasureWeight="1.0">
          <imsss:rollupRule childActivitySet="all">
            <imsss:rollupConditions conditionCombination="all">
              <imsss:rollupCondition condition="completed"/>
            </imsss:rollupConditions>
            <imsss:rollupAction action="completed"/>
          </imsss:rollupRule>
          <imsss:rollupRule childActivitySet="all">
            <imsss:rollupConditions conditionCombination="all">
              <imsss:rollupCondition condition="satisfied"/>
            </imsss:rollupConditions>
            <imsss:rollupAction action="satisfied"/>
          </imsss:rollupRule>
        </imsss:rollupRules>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    ${resourceOf('adlcp:scormType', files)}
  </resources>
</manifest>
`;
}

/** cmi5 (the course structure of the specification's part 13): one assignable unit, done when it is completed and passed. */
function courseStructure({ texts, pass, files, id }: ManifestFacts): string {
  const text = (name: string, of: 'title' | 'description') =>
    element(
      name,
      texts.map((each) => `<langstring lang="${each.locale}">${escapeText(each[of])}</langstring>`),
    );
  return `${declaration}
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${id}">
    ${text('title', 'title')}
    ${text('description', 'description')}
  </course>
  <au id="${id}/lesson" moveOn="CompletedAndPassed" masteryScore="${pass.toFixed(2)}" launchMethod="AnyWindow">
    ${text('title', 'title')}
    ${text('description', 'description')}
    <url>${files[0]}</url>
  </au>
</courseStructure>
`;
}

type Texts = ManifestFacts['texts'];

/** Titles, descriptions, languages and time, as both editions of learning object metadata have them: they name a text in a language differently. */
function lomOf(prefix: 'imsmd' | 'lom', text: string, language: string, texts: Texts, minutes: number): string {
  const say = (name: string, of: 'title' | 'description') =>
    element(
      `${prefix}:${name}`,
      texts.map(
        (each) => `<${prefix}:${text} ${language}="${each.locale}">${escapeText(each[of])}</${prefix}:${text}>`,
      ),
    );
  const languages = texts.map(({ locale }) => `<${prefix}:language>${locale}</${prefix}:language>`);
  const span = `PT${minutes}M`;
  const time =
    prefix === 'imsmd'
      ? `<imsmd:typicallearningtime><imsmd:datetime>${span}</imsmd:datetime></imsmd:typicallearningtime>`
      : `<lom:typicalLearningTime><lom:duration>${span}</lom:duration></lom:typicalLearningTime>`;
  return element(`${prefix}:lom`, [
    element(`${prefix}:general`, [say('title', 'title'), ...languages, say('description', 'description')]),
    element(`${prefix}:educational`, [time]),
  ]);
}

/** The lesson and its files; the editions write the name of its kind differently. */
function resourceOf(kind: 'adlcp:scormtype' | 'adlcp:scormType', files: readonly string[]): string {
  const own = files.map((file) => `<file href="${file}"/>`).join('');
  return `<resource identifier="lesson" type="webcontent" ${kind}="sco" href="${files[0]}">${own}</resource>`;
}

function element(name: string, inside: readonly string[]): string {
  return `<${name}>${inside.join('')}</${name}>`;
}

function titleOf([first]: Texts): string {
  return escapeText(first?.title ?? '');
}
