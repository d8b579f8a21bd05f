/** Who writes a commit or a tag. */
export interface GitIdentity {
  name: string;
  email: string;
}

/** `Name <email> seconds +0000`, as Git writes it in its objects. */
export function signature({ name, email }: GitIdentity, date: Date): string {
  const clean = (text: string) => text.replace(/[<>\n\0]/g, '').trim();
  const seconds = Math.floor(date.getTime() / 1000);
  return `${clean(name)} <${clean(email)}> ${seconds} +0000`;
}
