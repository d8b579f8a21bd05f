import { demoPassword, demoPeople } from '../demoPeople';

/** Colours of the State design system. */
const style = `
:root { color-scheme: light dark; --text: #161616; --page: #f6f6f6; --card: #fff; --hint: #666; --line: #3a3a3a; --action: #000091; --on-action: #f5f5fe; --error: #ce0500; }
@media (prefers-color-scheme: dark) { :root { --text: #fff; --page: #161616; --card: #1e1e1e; --hint: #b4b4b4; --line: #cecece; --action: #8585f6; --on-action: #000091; --error: #ff5655; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 Marianne, system-ui, sans-serif; }
main { max-width: 34rem; margin: 2rem auto; padding: 2rem; background: var(--card); border-top: 4px solid var(--action); }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; }
fieldset { border: 0; margin: 1.5rem 0; padding: 0; }
legend, .field > label { font-weight: 700; padding: 0; }
.account { display: flex; gap: .75rem; align-items: flex-start; padding: .5rem 0; cursor: pointer; }
.account input { width: 1.25rem; height: 1.25rem; margin: .2rem 0 0; accent-color: var(--action); flex: none; }
.hint { color: var(--hint); font-size: .875rem; margin: 0; }
input[type="password"] { width: 100%; margin-top: .5rem; padding: .5rem 1rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 4px 4px 0 0; }
.problem { color: var(--error); margin: .5rem 0 0; }
button { margin-top: 1.5rem; padding: .5rem 1.5rem; font: inherit; font-weight: 500; color: var(--on-action); background: var(--action); border: 0; cursor: pointer; }
:focus-visible { outline: 2px solid #0a76f6; outline-offset: 2px; }
`;

/** The sign-in page: who signs in, and the password. */
export function loginPage(options: {
  uid: string;
  username?: string;
  problem?: 'account' | 'password';
}): string {
  const chosen = options.username ?? demoPeople[0].username;
  const accounts = demoPeople
    .map(
      ({ username, name, title }) => `
        <label class="account">
          <input type="radio" name="username" value="${username}"${
        username === chosen ? ' checked' : ''
      }>
          <span><strong>${name}</strong><br><span class="hint">${title}</span></span>
        </label>`,
    )
    .join('');
  const problem =
    options.problem === 'password'
      ? 'Mot de passe incorrect.'
      : options.problem && 'Choisissez un compte de la liste.';
  return document(
    'Connexion',
    `
      <h1>Connexion</h1>
      <p>Fournisseur d’identité de démonstration de Cloud π Native.</p>
      <form method="post" action="/interaction/${escapeHtml(options.uid)}">
        <fieldset>
          <legend>Compte</legend>${accounts}
        </fieldset>
        <div class="field">
          <label for="password">Mot de passe</label>
          <p class="hint" id="password-hint">Mot de passe de tous les comptes de démonstration : ${demoPassword}</p>
          <input id="password" name="password" type="password" required autocomplete="current-password" aria-describedby="password-hint${
            problem ? ' problem' : ''
          }"${problem ? ' aria-invalid="true"' : ''}>
          ${
            problem
              ? `<p class="problem" id="problem" role="alert">Erreur : ${problem}</p>`
              : ''
          }
        </div>
        <button type="submit">Se connecter</button>
      </form>`,
  );
}

export function errorPage(message: string): string {
  return document(
    'Connexion impossible',
    `
      <h1>Connexion impossible</h1>
      <p>${escapeHtml(message)}</p>`,
  );
}

function document(title: string, content: string): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – Cloud π Native</title>
    <style>${style}</style>
  </head>
  <body>
    <main>${content}
    </main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
