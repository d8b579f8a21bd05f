import { expect, type Locator, type Page } from '@playwright/test';

export interface WantedEnvironment {
  name: string;
  /** As shown: « Développement », « Production »… */
  stage: string;
  /** Start of the label of the cluster. */
  cluster: string;
}

export interface WantedRepository {
  url: string;
  name: string;
  isPrivate: boolean;
}

/** The wizard « Demander l’accès à l’offre », in French, page by page. */
export class RequestWizard {
  static async open(page: Page): Promise<RequestWizard> {
    await page.goto('/demandes');
    await page.getByRole('link', { name: 'Demander l’accès' }).first().click();
    const wizard = new RequestWizard(page);
    await wizard.expectPage('Éligibilité');
    return wizard;
  }

  private constructor(private readonly page: Page) {}

  async expectPage(title: string): Promise<void> {
    await expect(
      this.page.getByRole('heading', { level: 2, name: title, exact: true }),
    ).toBeVisible();
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: 'Suivant' }).click();
  }

  /** Answers every question, by « Non » where it is told. Answers nothing twice, so that a person's « Non » stays. */
  async answerEligibility(answer: 'Oui' | 'Non'): Promise<void> {
    const questions = this.page.getByRole('radiogroup');
    await expect(questions.first()).toBeVisible();
    for (const question of await questions.all()) {
      await this.choose(question.getByRole('radio', { name: answer }));
    }
  }

  async describeApplication(values: {
    title: string;
    name: string;
    description: string;
  }): Promise<void> {
    await this.expectPage('Application');
    await expect(this.page.getByLabel(/^Organisation/)).not.toHaveValue('');
    await this.choose(
      this.page.getByRole('radio', { name: 'Une nouvelle application' }),
    );
    await this.page
      .getByLabel(/^Nom de la nouvelle application/)
      .fill(values.title);
    await this.page.getByLabel(/^Nom du projet/).fill(values.name);
    await this.page
      .getByLabel(/^À quoi sert le projet/)
      .fill(values.description);
  }

  async namePeople(values: {
    sponsor: string;
    stateCorrespondent: string;
    budgetCode: string;
  }): Promise<void> {
    await this.expectPage('Personnes et conditions');
    await this.page.getByLabel(/^Sponsor/).fill(values.sponsor);
    await this.page
      .getByLabel(/^Correspondant de l’État/)
      .fill(values.stateCorrespondent);
    await this.page.getByLabel(/^Code budgétaire/).fill(values.budgetCode);
    await this.choose(
      this.page.getByRole('checkbox', { name: /^J’ai lu et j’accepte/ }),
    );
  }

  async chooseHosting(): Promise<void> {
    await this.expectPage('Hébergement');
    await this.choose(this.page.getByRole('radio', { name: /^Non protégé/ }));
    await this.choose(
      this.page.getByRole('checkbox', { name: 'Internet', exact: true }),
    );
    await this.choose(
      this.page.getByRole('radio', { name: 'Cluster mutualisé' }),
    );
    for (const envelope of ['Production', 'Hors production']) {
      const group = this.page.getByRole('group', {
        name: envelope,
        exact: true,
      });
      for (const [resource, amount] of [
        [/^CPU/, '4'],
        [/^Mémoire/, '8'],
        [/^Stockage/, '20'],
      ] as const) {
        const field = group.getByLabel(resource);
        await field.fill(amount);
        await field.press('Tab');
      }
    }
  }

  async addEnvironments(
    environments: readonly WantedEnvironment[],
  ): Promise<void> {
    await this.expectPage('Environnements');
    for (const [index, environment] of environments.entries()) {
      await this.page
        .getByRole('button', { name: 'Ajouter un environnement' })
        .click();
      const item = this.item('Environnement', index);
      await item.getByLabel(/^Nom/).fill(environment.name);
      await this.select(item, /Type/, environment.stage);
      await this.select(item, /Cluster/, environment.cluster);
    }
  }

  async addRepositories(
    repositories: readonly WantedRepository[],
  ): Promise<void> {
    await this.expectPage('Dépôts');
    for (const [index, repository] of repositories.entries()) {
      await this.page.getByRole('button', { name: 'Ajouter un dépôt' }).click();
      const item = this.item('Dépôt', index);
      await item.getByLabel(/^Adresse de la source/).fill(repository.url);
      await item.getByLabel(/^Nom dans la plateforme/).fill(repository.name);
      if (repository.isPrivate) {
        await this.choose(
          item.getByRole('checkbox', { name: 'La source est privée' }),
        );
      }
    }
  }

  async addMember(name: string): Promise<void> {
    await this.expectPage('Équipe');
    await this.page
      .getByRole('combobox', { name: 'Ajouter une personne' })
      .fill(name);
    await this.page.getByRole('option', { name }).click();
    // The suggestions open again, for the next person.
    await this.page.keyboard.press('Escape');
    await expect(
      this.page.getByRole('button', { name: `Retirer ${name}` }),
    ).toBeVisible();
  }

  /** Sends the request and answers its identifier. */
  async send(): Promise<string> {
    await this.expectPage('Récapitulatif de la demande');
    await this.page.getByRole('button', { name: 'Envoyer la demande' }).click();
    await this.page.waitForURL(/\/demandes\/[0-9a-f-]{36}/);
    return new URL(this.page.url()).pathname.split('/')[2];
  }

  /** The frame of an element of a list: their names change as they are filled in, their order does not. */
  private item(kind: 'Environnement' | 'Dépôt', index: number): Locator {
    return this.page
      .getByRole('group', { name: new RegExp(`^${kind} (« |\\d)`) })
      .nth(index);
  }

  private async select(
    item: Locator,
    label: RegExp,
    option: string,
  ): Promise<void> {
    await item.getByRole('button', { name: label }).first().click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** Radios and checkboxes hide their input behind a drawing: a person clicks on the label. */
  private async choose(input: Locator): Promise<void> {
    await input.check({ force: true });
    await expect(input).toBeChecked();
  }
}
