/** The content of a file in base64, as JSON carries it. Read in one go by the browser: a file has up to 20 MB. */
export function encodeBase64(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(content);
  });
}
