import { expect, test } from 'vitest';
import { type ManifestFacts, manifests } from './manifests';
import { all, at, readXml, type XmlElement } from './xml.fixture';

const facts: ManifestFacts = {
  slug: 'demo',
  texts: [
    { locale: 'nl', title: 'Eén storing & meer', description: 'Wat er <gebeurde>.' },
    { locale: 'en', title: 'One outage & more', description: 'What <happened>.' },
  ],
  minutes: 8,
  pass: 0.8,
  files: ['index.html', 'literata.woff2'],
  id: 'https://example.org/packages/demo',
};

const read = (format: keyof typeof manifests) => readXml(manifests[format].write(facts));

/** Every id stands once, what is referred to is there, and every file of the package is named once. */
function expectWhole(manifest: XmlElement): void {
  const ids = ['manifest', 'organization', 'item', 'resource'].flatMap((name) =>
    [...(manifest.name === name ? [manifest] : []), ...all(manifest, name)].map(
      ({ attributes }) => attributes.identifier,
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
  // xs:ID takes no digit in front, and no colon
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  expect(at(manifest, 'organizations')?.attributes.default).toBe(
    at(manifest, 'organizations', 'organization')?.attributes.identifier,
  );
  const resources = all(manifest, 'resource');
  for (const item of all(manifest, 'item'))
    expect(resources.map(({ attributes }) => attributes.identifier)).toContain(item.attributes.identifierref);
  expect(all(manifest, 'file').map(({ attributes }) => attributes.href)).toEqual(facts.files);
  expect(resources[0]?.attributes.href).toBe('index.html');
}

/** The order that the schema's sequences ask for, as far as the elements are there. */
function expectOrder(element: XmlElement | undefined, names: string[]): void {
  const there = element?.children.map(({ name }) => name) ?? [];
  expect(there.length).toBeGreaterThan(0);
  expect(there).toEqual([...there].sort((one, other) => names.indexOf(one) - names.indexOf(other)));
  for (const name of there) expect(names).toContain(name);
}

test('SCORM 1.2: the manifest is one that its schemas take and that LMSes read', () => {
  const manifest = read('scorm12');
  expectWhole(manifest);
  expectOrder(manifest, ['metadata', 'organizations', 'resources', 'manifest']);
  expectOrder(at(manifest, 'metadata'), ['schema', 'schemaversion', 'imsmd:lom']);
  expect(at(manifest, 'metadata', 'schema')?.text).toBe('ADL SCORM');
  expect(at(manifest, 'metadata', 'schemaversion')?.text).toBe('1.2');
  const item = at(manifest, 'organizations', 'organization', 'item');
  expectOrder(item, [
    'title',
    'item',
    'metadata',
    'adlcp:prerequisites',
    'adlcp:maxtimeallowed',
    'adlcp:timelimitaction',
    'adlcp:datafromlms',
    'adlcp:masteryscore',
  ]);
  expect(at(item, 'adlcp:masteryscore')?.text).toBe('80');
  // lower case here, camel case in 2004; the prefix must be adlcp, whatever it stands for
  expect(all(manifest, 'resource')[0]?.attributes).toMatchObject({ type: 'webcontent', 'adlcp:scormtype': 'sco' });
  expect(manifest.attributes).toMatchObject({
    xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  });
});

test('SCORM 2004: objectives, rollup and completion threshold, in the order of the schemas', () => {
  const manifest = read('scorm2004');
  expectWhole(manifest);
  expectOrder(manifest, ['metadata', 'organizations', 'resources']);
  expect(at(manifest, 'metadata', 'schemaversion')?.text).toBe('2004 4th Edition');
  const organization = at(manifest, 'organizations', 'organization');
  expectOrder(organization, ['title', 'item', 'metadata', 'adlcp:completionThreshold', 'imsss:sequencing']);
  const item = at(organization, 'item');
  expectOrder(item, [
    'title',
    'item',
    'metadata',
    'adlcp:completionThreshold',
    'imsss:sequencing',
    'adlnav:presentation',
  ]);
  expect(at(item, 'adlcp:completionThreshold')?.attributes).toMatchObject({
    completedByMeasure: 'true',
    minProgressMeasure: '1.0',
  });
  for (const sequencing of all(manifest, 'imsss:sequencing'))
    expectOrder(sequencing, [
      'imsss:controlMode',
      'imsss:sequencingRules',
      'imsss:limitConditions',
      'imsss:rollupRules',
      'imsss:objectives',
      'imsss:randomizationControls',
      'imsss:deliveryControls',
    ]);
  const [objective] = all(manifest, 'imsss:primaryObjective');
  expect(objective?.attributes).toMatchObject({ satisfiedByMeasure: 'true' });
  expect(Number(at(objective, 'imsss:minNormalizedMeasure')?.text)).toBe(0.8);
  for (const rule of all(manifest, 'imsss:rollupRule'))
    expectOrder(rule, ['imsss:rollupConditions', 'imsss:rollupAction']);
  expect(all(manifest, 'resource')[0]?.attributes).toMatchObject({ type: 'webcontent', 'adlcp:scormType': 'sco' });
});

test('cmi5: one unit, in the order of its schema', () => {
  const structure = read('cmi5');
  expect(structure.name).toBe('courseStructure');
  expect(structure.attributes.xmlns).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd');
  expectOrder(structure, ['course', 'block', 'au']);
  expectOrder(at(structure, 'course'), ['title', 'description']);
  const unit = at(structure, 'au');
  expectOrder(unit, ['title', 'description', 'objectives', 'url', 'launchParameters', 'entitlementKey']);
  expect(unit?.attributes).toMatchObject({
    moveOn: 'CompletedAndPassed',
    masteryScore: '0.80',
    launchMethod: 'AnyWindow',
  });
  expect(unit?.attributes.id).not.toBe(at(structure, 'course')?.attributes.id);
  expect(() => new URL(unit?.attributes.id ?? '')).not.toThrow();
  expect(at(unit, 'url')?.text).toBe('index.html');
});

test.each(Object.keys(manifests) as (keyof typeof manifests)[])(
  '%s: titles and descriptions in every language',
  (format) => {
    const words = JSON.stringify(read(format));
    for (const { title, description } of facts.texts) {
      expect(words).toContain(title);
      expect(words).toContain(description);
    }
  },
);
