/**
 * Commands of a Bash sample as PowerShell wants them: variables, unpacking, and the name under which Python starts on Windows.
 *
 * @param code lines with `export NAME=value`, and commands
 */
export function inPowerShell(code: string): string {
  return code
    .replace(/^export (\w+)=(.*)$/gm, '$$env:$1 = "$2"')
    .replace(/^unzip (\S+)$/gm, 'Expand-Archive $1 .')
    .replace(/^python3 /gm, 'py ');
}
