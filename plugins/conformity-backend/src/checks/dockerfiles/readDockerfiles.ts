import { DockerfileParser, type Dockerfile } from 'dockerfile-ast';
import type { CheckFinding } from '@cloud-pi-native/plugin-conformity-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { CheckInput, CheckVerdict, RepositoryFiles } from '../Check';
import { verdictOf } from '../verdictOf';

/** A recipe longer than this was not written by a person. In characters. */
const maximumLength = 200_000;

/** One stage of a recipe, from its `FROM` to the next. */
export interface Stage {
  /** Image it begins with, variables of the recipe in their place; `undefined` when it cannot be told. */
  image?: string;
  /** Name that later stages call it by. */
  name?: string;
  /** Line of its `FROM`, from 1. */
  line: number;
  instructions: { keyword: string; text: string; line: number }[];
}

/** The recipe of an image. */
export interface Recipe {
  repository: string;
  path: string;
  /** Never empty. */
  stages: Stage[];
  /** The stage that makes the image, then those that it is made from. */
  lineage: Stage[];
}

const nothing = {
  fr: 'Aucun Dockerfile ni Containerfile dans les dépôts du projet',
  en: 'No Dockerfile or Containerfile in the repositories of the project',
};

/** Looks at each recipe of the repositories. */
export async function checkDockerfiles(
  { repositories }: CheckInput,
  look: (recipe: Recipe) => CheckFinding[],
): Promise<CheckVerdict> {
  const read = await Promise.all(repositories.map(readRecipes));
  const recipes = read.flatMap(one => one.recipes);
  return verdictOf({
    looked: recipes.length,
    failures: recipes.flatMap(look),
    problems: read.flatMap(one => one.problems),
    nothing,
  });
}

/** A finding at a line of a recipe. */
export function findingIn(
  { repository, path }: Recipe,
  line: number,
  message: BilingualText,
): CheckFinding {
  return { message, repository, path, line };
}

async function readRecipes(files: RepositoryFiles) {
  const recipes: Recipe[] = [];
  const problems: CheckFinding[] = [];
  for (const path of files.list().filter(isRecipe)) {
    const text = await files.read(path);
    if (text === undefined) continue;
    const stages = text.length > maximumLength ? [] : stagesOf(text);
    if (stages.length === 0) {
      problems.push({
        message: {
          fr: 'Recette d’image qui ne se lit pas : aucune instruction `FROM`, ou fichier démesuré',
          en: 'Recipe of an image that cannot be read: no `FROM`, or a file without measure',
        },
        repository: files.name,
        path,
      });
      continue;
    }
    recipes.push({
      repository: files.name,
      path,
      stages,
      lineage: lineageOf(stages),
    });
  }
  return { recipes, problems };
}

function isRecipe(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    /^(Dockerfile|Containerfile)(\.[\w-]+)?$/i.test(name) ||
    /\.(dockerfile|containerfile)$/i.test(name)
  );
}

function stagesOf(text: string): Stage[] {
  const recipe: Dockerfile = DockerfileParser.parse(text);
  const stages: Stage[] = [];
  const variables = new Map<string, string>();
  for (const instruction of recipe.getInstructions()) {
    const keyword = instruction.getKeyword();
    const line = instruction.getRange().start.line + 1;
    const content = instruction.getArgumentsContent()?.trim() ?? '';
    if (keyword === 'ARG' && stages.length === 0) {
      const [name, value] = content.split('=', 2);
      if (value !== undefined) variables.set(name, unquote(value));
    }
    if (keyword === 'FROM') {
      const words = content.split(/\s+/).filter(word => !word.startsWith('--'));
      stages.push({
        image: fill(words[0] ?? '', variables),
        name: words[1]?.toUpperCase() === 'AS' ? words[2] : undefined,
        line,
        instructions: [],
      });
      continue;
    }
    stages.at(-1)?.instructions.push({ keyword, text: content, line });
  }
  return stages;
}

function lineageOf(stages: readonly Stage[]): Stage[] {
  const lineage: Stage[] = [];
  let stage: Stage | undefined = stages.at(-1);
  while (stage && !lineage.includes(stage)) {
    lineage.push(stage);
    const { image } = stage;
    stage = stages.find(one => one.name !== undefined && one.name === image);
  }
  return lineage;
}

/** Puts the values of the recipe's own variables in their place; `undefined` when one has no value. */
function fill(
  text: string,
  variables: ReadonlyMap<string, string>,
): string | undefined {
  let isKnown = true;
  const filled = text.replace(
    /\$\{?(\w+)(?::-([^}]*))?\}?/g,
    (_, name: string, otherwise?: string) => {
      const value = variables.get(name) ?? otherwise;
      if (value === undefined) isKnown = false;
      return value ?? '';
    },
  );
  return isKnown ? filled : undefined;
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
