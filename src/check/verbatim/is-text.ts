/** Whether a file was read as text in UTF-8 and holds any words. What can't be decoded becomes U+FFFD (WHATWG Encoding, “Decode”). */
export const isText = (text: string) => /[\p{L}\p{N}]/u.test(text) && !/[\0\ufffd]/.test(text);
