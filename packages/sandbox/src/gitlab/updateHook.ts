/**
 * Runs for each ref of a push, before it moves. The server tells it through the environment what the person may not
 * do: refs that are closed to them, and refs that may not be rewritten. Patterns are those of the shell, one a line.
 */
export const updateHook = `#!/bin/sh
ref="$1" old="$2" new="$3"
zero=0000000000000000000000000000000000000000

matches() {
  printf '%s\\n' "$1" | {
    while IFS= read -r pattern; do
      [ -n "$pattern" ] || continue
      case "$ref" in $pattern) exit 0 ;; esac
    done
    exit 1
  }
}

if matches "$SANDBOX_CLOSED_REFS"; then
  echo "GitLab: You are not allowed to push code to protected branches on this project." >&2
  exit 1
fi
if matches "$SANDBOX_PROTECTED_REFS"; then
  if [ "$new" = "$zero" ]; then
    echo "GitLab: You can only delete protected branches using the web interface." >&2
    exit 1
  fi
  if [ "$old" != "$zero" ] && matches "$SANDBOX_UNREWRITABLE_REFS" && ! git merge-base --is-ancestor "$old" "$new"; then
    echo "GitLab: You are not allowed to force push code to a protected branch on this project." >&2
    exit 1
  fi
fi
exit 0
`;
