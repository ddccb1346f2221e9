import BadgeHelp from '@lucide/svelte/icons/badge-question-mark';
import Banknote from '@lucide/svelte/icons/banknote';
import BookOpen from '@lucide/svelte/icons/book-open';
import Coins from '@lucide/svelte/icons/coins';
import CreditCard from '@lucide/svelte/icons/credit-card';
import FileText from '@lucide/svelte/icons/file-text';
import Landmark from '@lucide/svelte/icons/landmark';
import Package from '@lucide/svelte/icons/package';
import Scale from '@lucide/svelte/icons/scale';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import ShoppingCart from '@lucide/svelte/icons/shopping-cart';
import TicketPercent from '@lucide/svelte/icons/ticket-percent';
import Truck from '@lucide/svelte/icons/truck';
import Undo from '@lucide/svelte/icons/undo-2';
import User from '@lucide/svelte/icons/user-round';
import Wrench from '@lucide/svelte/icons/wrench';

/** Signs of the standard modules, to find one by its place and look; a module of another house gets a book. */
const icons: Readonly<Record<string, typeof BookOpen>> = {
  products: Package,
  orders: ShoppingCart,
  payment: CreditCard,
  promotions: TicketPercent,
  'shipping-fees': Coins,
  delivery: Truck,
  'customs-tax': Landmark,
  returns: Undo,
  refunds: Banknote,
  warranty: Wrench,
  complaints: BadgeHelp,
  accounts: User,
  invoices: FileText,
  privacy: ShieldCheck,
  'platform-rules': Scale,
};

export function moduleIcon(code: string): typeof BookOpen {
  return icons[code] ?? BookOpen;
}
