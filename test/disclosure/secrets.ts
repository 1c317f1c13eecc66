import fc from 'fast-check';

/*
 * Credentials as the world has them, made of random characters. None of them is anybody's.
 */

/** A credential, and how it stands in a text. */
export interface Secret {
  /** What kind of credential it is. */
  readonly form: string;
  /** The credential with what stands around it wherever it is found. */
  readonly text: string;
  /** The parts of it that nobody may read. */
  readonly parts: readonly string[];
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
const BASE62 = UPPER + LOWER + DIGITS;

/**
 * Random characters of `alphabet`. Not by `fc.string`, which likes to write `constructor` and its like, and takes its time for each.
 */
const of = (alphabet: string, minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  fc.noBias(fc.tuple(fc.integer(), fc.integer({ min: minLength, max: maxLength }))).map(([seed, length]) => {
    let state = seed || 1;
    return Array.from({ length }, () => {
      // Marsaglia's xorshift.
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return alphabet[(state >>> 0) % alphabet.length];
    }).join('');
  });

/** A word of small letters that nothing but its place tells from any other. */
export const bareWord: fc.Arbitrary<string> = of(LOWER, 14);

/** A password of somebody who was told to use digits. */
const password = fc.tuple(of(LOWER, 8, 12), of(DIGITS, 2)).map((parts) => parts.join(''));
const hex = (length: number) => of('0123456789abcdef', length);
const base64url = (min: number, max = min) => of(`${BASE62}-_`, min, max);
const base64 = (length: number) =>
  fc.tuple(of('aBcDe', 1), of(UPPER, 2), of(DIGITS, 1), of(`${BASE62}+/`, length - 4)).map((parts) => parts.join(''));
const mixed = (min: number, max = min) =>
  fc
    .tuple(of(LOWER, 1), of(UPPER, 1), of(DIGITS, 1), of(BASE62, min - 3, max - 3))
    .map(([small, capital, digit, rest]) => `${small}${rest.slice(0, 4)}${digit}${capital}${rest.slice(4)}`);

/** Those whose `write` takes one random part. */
const SIMPLE: readonly (readonly [form: string, part: fc.Arbitrary<string>, write: (part: string) => string])[] = [
  ['Bearer header', mixed(32, 48), (it) => `Authorization: Bearer ${it}`],
  ['Bearer word', password, (it) => `Bearer ${it}`],
  [
    'Basic header',
    fc.tuple(of(LOWER, 7), password).map((it) => btoa(it.join(':'))),
    (it) => `Authorization: Basic ${it}`,
  ],
  ['Basic header without digits', of('dXNlcjpwYXNz', 16), (it) => `"authorization": "Basic ${it}"`],
  ['scheme of its own', hex(32), (it) => `authorization=Token ${it}`],
  ['password=', password, (it) => `password=${it}`],
  ['password =', of(LOWER, 10), (it) => `PGPASSWORD = ${it}`],
  ['password:', password, (it) => `password: ${it}`],
  ['password: in the middle', password, (it) => `passwd: ${it} for ana`],
  ['password in quotes', password, (it) => `password '${it}' is wrong`],
  ['option of a command', password, (it) => `docker login --password ${it} -u ana`],
  ['JSON', of(LOWER, 12), (it) => `{"user": "ana", "api_key": "${it}"}`],
  ['JSON within JSON', of(LOWER, 12), (it) => `{"body": "{\\"api_key\\": \\"${it}\\"}"}`],
  ['dict of Python', of(LOWER, 12), (it) => `{'client_secret': '${it}', 'user': 'ana'}`],
  ['query', of(LOWER, 12), (it) => `GET /runs?access_token=${it}&limit=3`],
  ['environment', of(`${BASE62}/+`, 30), (it) => `AWS_SESSION_TOKEN=${it}==`],
  ['signed URL of S3', hex(64), (it) => `https://b.s3.example/k?X-Amz-Date=2026&X-Amz-Signature=${it}`],
  ['signed URL of Azure', of(LOWER, 20), (it) => `https://a.blob.example/c/b?sv=2022-11-02&sr=b&sig=${it}%3D`],
  ['password in a URL', password, (it) => `postgresql+psycopg2://mlflow:${it}@db.example:5432/mlflow`],
  ['password with an @ in a URL', password, (it) => `postgres://mlflow:p@${it}@db.example/mlflow`],
  ['token in a URL', hex(40), (it) => `https://${it}@git.example/org/repo.git`],
  ['connection string of SQL Server', password, (it) => `Server=db.example;User Id=sa;Password=${it};Encrypt=true`],
  ['connection string of Azure', base64(86), (it) => `AccountName=ml;AccountKey=${it}==;EndpointSuffix=core.example`],
  ['AWS key ID', of(`${UPPER}234567`, 16), (it) => `AKIA${it}`],
  ['AWS secret', base64(40), (it) => `aws keys: ${it} was refused`],
  ['GitHub', mixed(36), (it) => `ghp_${it}`],
  ['GitHub, fine-grained', mixed(59), (it) => `github_pat_${it}`],
  ['OpenAI', mixed(48), (it) => `sk-proj-${it}`],
  ['OpenAI, of old', of(LOWER + DIGITS, 48), (it) => `sk-${it}`],
  ['Databricks', hex(32), (it) => `dapi${it}`],
  ['Databricks OAuth', hex(32), (it) => `dose${it}`],
  ['Hugging Face', of(LOWER, 34), (it) => `hf_${it}`],
  ['LangSmith', hex(32), (it) => `lsv2_pt_${it}`],
  ['Slack', of(`${DIGITS}${LOWER}`, 24), (it) => `xoxb-${it}`],
  ['Google', base64url(35), (it) => `AIza${it}`],
  ['Vault', base64url(40), (it) => `hvs.${it}`],
  ['bcrypt', of(`${BASE62}./`, 53), (it) => `$2b$12$${it}`],
  ['argon2', of(`${BASE62}+/`, 43), (it) => `$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$${it}`],
  ['pbkdf2', hex(64), (it) => `pbkdf2:sha256:600000$Yx2mN8$${it}`],
  ['long word', mixed(24, 64), (it) => `key ${it} was refused`],
  ['very long word', mixed(24, 30).map((it) => it.repeat(400)), (it) => `key ${it} was refused`],
  ['very long value', of(LOWER, 20).map((it) => it.repeat(250)), (it) => `token=${it}`],
];

const composed: readonly fc.Arbitrary<Secret>[] = [
  fc.tuple(of(LOWER, 8), of(LOWER, 8)).map(([one, other]) => ({
    form: 'passphrase of words',
    text: `{"password": "${one} ${other}"}`,
    parts: [one, other],
  })),
  fc.tuple(base64url(20, 40), base64url(60, 120), base64url(43)).map(([header, payload, signature]) => ({
    form: 'JSON Web Token',
    text: `eyJ${header}.eyJ${payload}.${signature}`,
    parts: [payload, signature],
  })),
  fc.array(base64(64), { minLength: 2, maxLength: 4 }).map((lines) => ({
    form: 'PEM',
    text: ['-----BEGIN RSA PRIVATE KEY-----', ...lines, '-----END RSA PRIVATE KEY-----'].join('\n'),
    parts: lines,
  })),
  fc.array(base64(64), { minLength: 2, maxLength: 4 }).map((lines) => ({
    form: 'PGP',
    text: ['-----BEGIN PGP PRIVATE KEY BLOCK-----', ...lines, '-----END PGP PRIVATE KEY BLOCK-----'].join('\n'),
    parts: lines,
  })),
  // As the basic-auth server of MLflow shows them, in the answer to whoever asks for a user.
  fc.tuple(mixed(16), hex(128)).map(([salt, hash]) => ({
    form: 'scrypt',
    text: `{"username": "ana", "password_hash": "scrypt:32768:8:1$${salt}$${hash}"}`,
    parts: [salt, hash],
  })),
  fc.tuple(mixed(16), hex(128)).map(([salt, hash]) => ({
    form: 'scrypt by itself',
    text: `user ana has scrypt:32768:8:1$${salt}$${hash}`,
    parts: [salt, hash],
  })),
  fc.tuple(password, of(LOWER + DIGITS, 26)).map(([one, other]) => ({
    form: 'Cookie',
    text: `Cookie: theme=dark; cart=${one}; PHPSESSID=${other}`,
    parts: [one, other],
  })),
  of(LOWER + DIGITS, 32).map((value) => ({
    form: 'Set-Cookie',
    text: `Set-Cookie: id=${value}; Path=/; HttpOnly`,
    parts: [value],
  })),
];

/** Every form with the credentials that have it. */
export const FORMS: readonly (readonly [form: string, secret: fc.Arbitrary<Secret>])[] = [
  ...SIMPLE.map(([form, part, write]) => [form, part.map((it) => ({ form, text: write(it), parts: [it] }))] as const),
  ...composed.map((secret) => [fc.sample(secret, { numRuns: 1, seed: 1 })[0]?.form ?? '', secret] as const),
];

/** A credential of any form. */
export const secret: fc.Arbitrary<Secret> = fc.oneof(...FORMS.map(([, arbitrary]) => arbitrary));

/** What of `words` can be read in `text`: pieces of eight characters count, so that half a credential is found too. */
export function foundIn(text: string, words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const step = Math.max(4, Math.floor(word.length / 40));
    for (let at = 0; at < Math.max(word.length - 7, 1); at += step) {
      const piece = word.slice(at, at + 8);
      if (text.includes(piece)) return [piece];
    }
    return [];
  });
}
