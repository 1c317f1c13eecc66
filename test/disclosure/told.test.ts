import { describe, expect, it } from 'vitest';
import { redactName, redactText } from '../../src/disclosure/redact.js';
import { given, left, letters } from './marked.js';

describe.each([
  [
    'what stands in front of the host in a URL',
    [
      'no answer of https://«hunter»@git.example/repo',
      'no answer of postgres://«ana:hunter»@db.example:5432/ml',
      'no answer of postgresql+psycopg2://«ana:hunter»@db.example/ml',
      'no answer of POSTGRES://«ana:hunter»@db.example/ml',
      'no answer of redis://«:hunter»@cache.example/0',
      'no answer of s3a.x-1+y://«ana:p@hunter»@s3.example',
      `no answer of ${letters(21)}://«ana:hunter»@db.example`,
      'either "ftp://«ana:hunter»@a.example" or <ftp://«ana:hunter»@b.example>',
      // The @ of a path, a query, a fragment, or another word.
      'no https://git.example/repo@main',
      'no https://git.example?by=ana@x.example',
      'no https://git.example#ana@x.example',
      'no https://git.example ana@x.example',
      'no "https://git.example" "ana@x.example"',
      "no 'https://git.example''ana@x.example'",
      'no <https://git.example><ana@x.example>',
      'no git@git.example:repo.git',
    ],
  ],
  [
    'a cookie with all its parts',
    [
      'Cookie: «theme=dark»',
      'cookie: «theme=dark; cart=hunter»',
      'COOKIE:«theme=dark;cart=hunter;x=»',
      'Cookies : «theme=dark;   cart=hunter»',
      'Cookie   :   «theme=dark; cart=hunter»',
      'Cookie=«theme=dark; cart=hunter», n=7',
      'Set-Cookie: «id=hunter; Path=/»',
      'set-cookie: «id=hunter; Max-Age=7», n=7',
      '{"cookie": "«theme=dark; cart=hunter»", "n": 7}',
      "{'cookie' : '«theme=dark; cart=hunter»', 'n': 7}",
      '{"body": "{\\"cookie\\": \\"«theme=dark; cart=hunter»\\"}"}',
      '{"body": "{\\\\\\"cookie\\\\\\": \\\\\\"«theme=dark; cart=hunter»\\\\\\"}"}',
      // As YAML has it.
      '"cookie": «theme=dark; cart=hunter»',
      // RFC 6265 lets a value stand in quotes.
      'Cookie: «theme="dark"; cart="hunter"», n=7',
      'Set-Cookie: «id="hunter"; Path=/»',
      `Cookie: «${letters(200)}=dark; ${letters(200)}=hunter»`,
      'the cookie is missing; n=7; m=8',
      'the cookie jar; n=7',
    ],
  ],
  [
    'a header of Authorization with its scheme',
    [
      'Authorization: «hunter»',
      'authorization: «Bearer hunter», n=7',
      'AUTHORISATION:«Bearer hunter»; n=7',
      'Authorization : «Bearer hunter»',
      'Authorization   :   «Bearer   hunter» n=7',
      'authorization=«Token hunter» n=7',
      'Proxy-Authorization: «Basic hunter» n=7',
      'Authorization: «X-My_Scheme2 hunter» n=7',
      'Authorization: «7hunter»',
      'Authorization: «/hunter+» of ana',
      '"authorization": «Bearer hunter» of ana',
      `Authorization: «${letters(31)} hunter» n=7`,
      '{"authorization": "«Bearer hunter»", "n": 7}',
      "{'authorization' : '«Bearer hunter»', 'n': 7}",
      '{"body": "{\\"authorization\\": \\"«Bearer hunter»\\", \\"n\\": 7}"}',
      '{"body": "{\\\\\\"authorization\\\\\\": \\\\\\"«Bearer hunter»\\\\\\"}"}',
      'the authorization of ana is missing',
    ],
  ],
  [
    'a value in quotes, to the last of them',
    [
      '{"api_key": "«two words»", "n": 7}',
      "{'api_key': '«two words»', 'n': 7}",
      `{"api_key": "«it's, no}»", "n": 7}`,
      '{"API_KEY" : "«two\\nwords»", "n": 7}',
      '{"body": "{\\"api_key\\": \\"«two words»\\", \\"n\\": 7}"}',
      'api_key="«a \\" b»" of ana',
      "config(api_key='«two words»', n=7)",
      "api_key => '«two words»', n => 7",
      "api_key := '«two words»'; n := 7",
      "api_key == '«two words»' or api_key === '«two words»'",
      "password_hash: '«two words»', token_id: '«two words»', secret-value: '«two words»', secretString: '«two words»'",
      // A list of them.
      '{"api_keys": ["«two words", "more words»"], "n": 7}',
      "PASSWORDS=('«two words', 'more words»')",
      "password: {'«two words»'}",
      "password '«two words»' is wrong",
      'passwd "«two words»" is wrong',
      "the PASSPHRASE   '«two words»' is wrong",
      "API key '«two words»' is wrong",
      "api key   '«two words»' is wrong",
      "password '' is empty",
    ],
  ],
  [
    'a value behind an equals sign',
    [
      'password=«hunter» of ana',
      'PGPASSWORD = «hunter» of ana',
      'password => «hunter», n => 7',
      'password := «hunter»; n := 7',
      'password == «hunter» or password === «hunter»',
      'GET /runs?access_token=«hunter»&limit=3',
      '(password=«hunter»), [password=«hunter»], {password=«hunter»}',
      // Cut off before its quotes end.
      'password="«hunter»',
      "{'password': '«hunter»",
      'password_confirmation=«hunter», SECRET_KEY_BASE=«hunter», password2=«hunter», client_secret_v2=«hunter»',
      'passwords=«hunter», secret_id=«hunter», token key=«hunter», secret-hash=«hunter»',
    ],
  ],
  [
    'an option of a command',
    [
      'docker login --password «hunter» -u ana',
      'docker login -password   «hunter» -u ana',
      'run --PASSWD «hunter» --pwd «hunter» --token «hunter» --secret «hunter» --key «hunter» now',
      'run --db-admin_token «hunter» now',
      `run --${letters(30)}key «hunter» now`,
      '--token «hunter»',
      'run "--token «hunter»"',
      'run --token \'«two words»\' --secret "«two words»" now',
      'run --token --verbose',
      'run --token -v',
      'run --token-file path',
      'run -- token',
      'no header x-token here, nor a--key there',
      'see the one-time-password entry, the multi--key index',
    ],
  ],
  [
    'a value behind a colon',
    [
      'password: «hunter»',
      'password: «hunter»  ',
      'password: «hunter7» of ana',
      'password:«hunter7» of ana',
      'Password : «hunter7» of ana',
      '(password: «hunter»)',
      '[password: «hunter»]',
      '{password: «hunter»}',
      'user: ana, password: «hunter», n: 7',
      'password: «hunter» ; n: 7',
      'password: «hunter»\nn: 7',
      '"password: «hunter»"',
      "'password: «hunter»'",
      'password: wrong for ana',
      'password: must be longer than ana',
      'token: unexpected end of input',
    ],
  ],
  [
    'what a scheme announces',
    [
      ...['Bearer', 'bearer', 'BEARER', 'Basic', 'basic', 'BASIC', 'Digest', 'digest', 'DIGEST'].flatMap((scheme) => [
        `sent ${scheme} «hunte7» of ana`,
        `sent ${scheme} «7~.+/-_» of ana`,
        `sent ${scheme} «${letters(24)}» of ana`,
        `sent ${scheme} «${letters(10)}xX» of ana`,
        `sent ${scheme} «${letters(10)}xX=», of ana`,
        `sent ${scheme} «dXNlcjpwYXM1ZA==» of ana`,
        `sent ${scheme} hunt7 of ana`,
        `sent ${scheme} ${letters(23)} of ana`,
        `sent ${scheme} ${letters(9)}xX of ana`,
        `sent ${scheme} Hunters of ana`,
      ]),
      ...['Token', 'token', 'TOKEN'].flatMap((scheme) => [
        `sent ${scheme} «hunte7» of ana`,
        `sent ${scheme} «${letters(24)}» of ana`,
        `sent ${scheme} «${letters(10)}xX» of ana`,
        `sent ${scheme} hunt7 of ana`,
        `sent ${scheme} ${letters(23)} of ana`,
      ]),
      `sent Bearer «.~+/-_${letters(18)}» of ana`,
      `sent Bearer «xX.~+/-_${letters(4)}» of ana`,
      `sent Bearer «.~+/-_${letters(4)}xX» of ana`,
      `sent Bearer «.~+/-_${letters(4)}7» of ana`,
      'nobody sent a bEARER hunter7',
      'no xbearer hunter7, no underbasic hunter7',
    ],
  ],
])('%s is gone from a text and from a name, and what is none stays', (_, rows) => {
  it.each(rows)('%s', (row) => {
    expect(redactText(given(row))).toBe(left(row));
    expect(redactName(given(row))).toBe(left(row));
    expect(redactText(left(row))).toBe(left(row));
  });
});

it('blanks between a scheme and what it announces become one', () => {
  expect(redactText('sent Bearer   hunter7 of ana')).toBe('sent Bearer [redacted] of ana');
});
