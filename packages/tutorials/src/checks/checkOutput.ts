import { parseDocument } from 'yaml';
import type { Problem } from './Problem';

const levels = ['debug', 'info', 'warn', 'error'];

/** A log as the platform reads it: every line an event in JSON, with its time, its level and a message. */
export function checkLog(text: string): Problem[] {
  const lines = text.trimEnd().split('\n');
  return lines.flatMap((line, index) => {
    const { timestamp, level, message } = parsed(line);
    const isEvent =
      typeof message === 'string' &&
      levels.includes(String(level)) &&
      !Number.isNaN(Date.parse(String(timestamp)));
    return isEvent
      ? []
      : [{ rule: 'journaux', message: `line ${index + 1}: ${line}` }];
  });
}

const sample = /^[a-zA-Z_:][\w:]*(\{[^}]*\})? \S+( \d+)?$/;
const comment = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) /;

/** Metrics in the text format of Prometheus: every sample of a metric that was announced. */
export function checkMetrics(text: string): Problem[] {
  const announced = new Set<string>();
  return text
    .trimEnd()
    .split('\n')
    .filter(line => line !== '')
    .flatMap(line => {
      const name = comment.exec(line)?.[2];
      if (name) {
        announced.add(name);
        return [];
      }
      const family = line
        .split(/[{ ]/)[0]
        .replace(/_(bucket|sum|count|total)$/, '');
      const isKnown =
        announced.has(family) || announced.has(line.split(/[{ ]/)[0]);
      return sample.test(line) && isKnown
        ? []
        : [{ rule: 'prometheus', message: line }];
    });
}

/** A secret that SOPS has encrypted: no value of its templates can be read, and at least one key opens it. */
export function checkEncrypted(text: string): Problem[] {
  const content = parseDocument(text).toJS();
  const readable = leavesOf(content?.spec?.secretTemplates).filter(
    leaf => !/^ENC\[AES256_GCM,/.test(leaf),
  );
  const recipients: unknown[] = content?.sops?.age ?? [];
  return [
    ...readable.map(leaf => ({ rule: 'chiffre', message: `"${leaf}"` })),
    ...(recipients.length === 0
      ? [{ rule: 'chiffre', message: 'no key opens it' }]
      : []),
  ];
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).flatMap(leavesOf);
  }
  return [String(value)];
}

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}
