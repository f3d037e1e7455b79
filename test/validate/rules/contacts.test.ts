import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkText, withFragment } from '../check-text.ts';

/** What is found where a report is prepared by somebody with this telephone number or e-mail address. */
function findingsOf(key: string, value: string): Diagnostic[] {
  const email = key === 'email' ? '' : '    email: a@example.org\n';
  return checkText(withFragment(`prepared_by:\n  - name: N\n${email}    ${key}: ${JSON.stringify(value)}\n`));
}

test.each([
  ['+41 22 799 6111', 'right'],
  ['+41 (0)22 799-61-11', 'right'],
  ['0041 22 799 6111', 'right'],
  ['022 799 6111', 'no-country-code'],
  ['(022) 799 6111', 'no-country-code'],
  ['+0 22 799 6111', 'no-country-code'],
  ['+412', 'too-short'],
  ['+4122', 'too-short'],
  ['+41 2', 'too-short'],
  ['+41 22', 'too-short'],
  ['+1234567890123456', 'right'],
  ['+12345678901234567', 'right'],
  ['+123456789012345678', 'too-long'],
  ['Tel. +41 22 799 6111', 'right'],
  ['Tel.: +41 22 799 6111', 'right'],
  ['Tel : +41 22 799 6111', 'right'],
  ['Mobile+41227996111', 'right'],
  ['T. (022) 799 6111', 'no-country-code'],
  ['+41 22 799 6111 ext. 12', 'right'],
  ['+41 22 799 6111, ext 123456', 'no-country-code'],
  ['+41 22 799 6111x12', 'right'],
  ['+41 22 799 6111 ext. 1234567', 'character'],
  ['ask Ann', 'character'],
  ['ask Ann +41 22 799 6111', 'character'],
  ['+41 22 799 6111 (Ann)', 'character'],
  ['+41 22 799 6111 / 12', 'too-short'],
  ['+41 22 / 799 61 11', 'right'],
  ['+49 6131 / 123456', 'right'],
  ['+٤١ ٢٢ / ٧٩٩ ٦١ ١١', 'right'],
  ['+41 22 / 799 61 11 / 12', 'too-short'],
  ['+41 22 / 799 61 11 or +41 22 / 799 61 12', 'right'],
  ['022 / 799 61 11', 'too-short'],
  ['0041 22/799 61 11', 'right'],
  ['+41 22 799 6111 / 022 799 6112', 'no-country-code'],
  ['  +41 22 799 6111 ', 'right'],
  ['+41.22.799.6111', 'right'],
  ['+41\u00a022–799\u20116111', 'right'],
  ['Тел.: +7 495 123 45 67', 'right'],
])('the telephone number %j: %s', (value, expected) => {
  const found = findingsOf('telephone', value).map((one) =>
    one.code === 'telephone' ? one.args.problem : one.code,
  );
  expect(found.join() || 'right').toBe(expected);
});

test.each([
  ['a@example.org', 'right'],
  ['a.b+c@sub.example.org', 'right'],
  [' a@example.org ', 'right'],
  ['a (at) example.org', 'email a@example.org'],
  ['a [at] example.org', 'email a@example.org'],
  ['a(at)example.org', 'email a@example.org'],
  ['a{at}example.org', 'email a@example.org'],
  ['a[@]example.org', 'email a@example.org'],
  ['a at example.org', 'email a@example.org'],
  ['a @ example.org', 'email a@example.org'],
  ['a(at)example[dot]org', 'email a@example.org'],
  ['a (at) example (dot) org', 'email a@example.org'],
  ['ann at the office', 'email'],
  ['Ann <a@example.org>', 'email a@example.org'],
  ['<a@example.org>', 'email a@example.org'],
  ['mailto:a@example.org', 'email a@example.org'],
  ['see mailto:a', 'email'],
  ['a@example', 'email'],
  ['a@example.o', 'email'],
  ['a@example.org.', 'email a@example.org'],
  ['a@.org', 'email'],
  ['a@example..org', 'email'],
  ['a@b@example.org', 'email'],
  ['a@', 'email'],
  ['@example.org', 'email'],
  ['a@example.org, b@example.org', 'email'],
  ['a@example.org; b@example.org', 'email'],
  ['a@example.org/b@example.org', 'email'],
  ['a b@example.org', 'email b@example.org'],
  ['aexample.org', 'email'],
  ['desk@example.org；', 'email desk@example.org'],
  ['desk@example.org。', 'email desk@example.org'],
  ['desk@example.org،', 'email desk@example.org'],
  ['desk@\u200bexample.org', 'email desk@example.org'],
  ['desk＠example。org', 'email desk@example.org'],
  ['″desk@example.org″', 'email desk@example.org'],
  ['desk@example.org\u00a0', 'email desk@example.org'],
  ['desk@exam–ple.org', 'email'],
  ['\u200edesk@example.org', 'right'],
  ['服务@例子.中国', 'right'],
  ['é@example.org', 'right'],
  ['a@exämple.org', 'right'],
  ['a@example,org', 'email'],
  ['a@example.123', 'email'],
  ['attendee at example.org', 'email attendee@example.org'],
])('the e-mail address %j: %s', (value, expected) => {
  const found = findingsOf('email', value).map((one) =>
    one.code === 'email' && one.args.suggestion !== undefined ? `email ${one.args.suggestion}` : one.code,
  );
  expect(found.join() || 'right').toBe(expected);
});
