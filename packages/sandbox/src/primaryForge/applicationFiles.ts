/** Files of the demonstration application. */
export const readme = `# Démarches

Application de démonstration : dépôt et suivi de démarches administratives.
Sans état, configurée par l'environnement, livrée sous forme d'une image.
`;

export const server = `import { createServer } from 'node:http';

export const port = Number(process.env.PORT ?? 8080);

createServer((request, response) => {
  if (request.url === '/sante') {
    response.writeHead(200).end('ok');
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><html lang="fr"><title>Démarches</title><h1>Démarches</h1></html>');
}).listen(port);
`;

export const dockerfile = `FROM node:24-alpine
WORKDIR /application
COPY package.json ./
COPY src ./src
USER 1000
EXPOSE 8080
CMD ["node", "src/server.js"]
`;

export const pipeline = `stages:
  - verification
  - image

verification:
  stage: verification
  script:
    - node --check src/server.js

image:
  stage: image
  script:
    - docker build --tag "$IMAGE_REPOSITORY:$CI_COMMIT_SHORT_SHA" .
`;

export const catalogInfo = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: demarches
  description: Dépôt et suivi de démarches administratives
  annotations:
    backstage.io/techdocs-ref: dir:.
spec:
  type: service
  lifecycle: production
  owner: group:default/bureau-des-usagers
`;

export const openApi = `openapi: 3.0.3
info:
  title: Démarches
  version: 1.0.0
paths:
  /sante:
    get:
      summary: Dit si l'application répond
      responses:
        '200':
          description: Elle répond
`;

export const mkdocs = `site_name: Démarches
plugins:
  - techdocs-core
nav:
  - Accueil: index.md
`;
