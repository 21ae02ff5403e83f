/** A French verb followed by its subject: “a-t-il”, “êtes-vous”, “Qu’est-ce”. */
const inverted = /([\p{L}’]+(?:-t)?-(?:ils?|elles?|on|je|ce|nous|vous)(?!\p{L}))/u

/** Renders a title without line breaks between a French verb and the subject that follows it. */
export const Unbroken = ({ text }: { readonly text: string }) =>
  text.split(inverted).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order
      <span key={i} className='unbroken'>
        {part}
      </span>
    ),
  )
