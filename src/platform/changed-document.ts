let isChanged = false

/** Returns the child of `parent` that holds a node, or null where none does. */
const childHolding = (parent: Node, node: Node): Node | null => {
  let at: Node | null = node
  while (at && at.parentNode !== parent) at = at.parentNode
  return at
}

/**
 * Lets React work on a document that something else changes: a page translator puts each text into an element of its
 * own or replaces it, an extension inserts or removes nodes. React would throw `NotFoundError`, and nothing would be
 * shown. A node that was moved is found again; one that is gone counts as removed.
 */
export const allowChangedDocument = (): void => {
  const { insertBefore, removeChild } = Node.prototype
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const place = before && childHolding(this, before)
    if (place !== before) isChanged = true
    return insertBefore.call(this, node, place) as T
  }
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const place = childHolding(this, child)
    if (place !== child) isChanged = true
    if (place) removeChild.call(this, place)
    return child
  }
}

/**
 * Returns whether something else has changed the document, as far as is known. Texts that a translator replaced do not
 * follow the state of the app, so that the app then draws each page anew.
 */
export const isDocumentChanged = (): boolean => {
  // The app itself has no such element; translators do.
  isChanged ||= document.querySelector('#app font') !== null
  return isChanged
}
