import ClauseHeading from '../policy/ClauseHeading.astro';
import ClauseParagraph from '../policy/ClauseParagraph.astro';
import Attachment from './Attachment.astro';
import Callout from './Callout.astro';
import ContactCard from './ContactCard.astro';
import CopyTo from './CopyTo.astro';
import Fact from './Fact.astro';
import Note from './Note.astro';
import PrintedBy from './PrintedBy.astro';
import Recipients from './Recipients.astro';
import ScrollTable from './ScrollTable.astro';
import Signature from './Signature.astro';

/** What the tags in a policy text become. */
export const policyComponents = {
  ...{
    Recipients,
    Signature,
    Note,
    CopyTo,
    PrintedBy,
    Attachment,
    Callout,
    table: ScrollTable,
    p: ClauseParagraph,
  },
  ...{ h2: ClauseHeading, h3: ClauseHeading, h4: ClauseHeading, h5: ClauseHeading, h6: ClauseHeading },
};

/** What the tags in a help page become. */
export const pageComponents = { Callout, Fact, ContactCard, table: ScrollTable };
