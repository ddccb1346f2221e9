import type { AnswerKind, GivenAnswer } from '@baton/sub-request';

const words = (text: string): GivenAnswer => ({ text, yes: null, amount: null, currency: null });

/** What happened to it, so many hours before now. */
export type Act =
  | { readonly hours: number; readonly do: 'accept' }
  | {
      readonly hours: number;
      readonly do: 'return' | 'decline' | 'withdraw' | 'reopen';
      readonly text: string;
    }
  | { readonly hours: number; readonly do: 'answer'; readonly answer: GivenAnswer };

/** A part of some open ticket of `owner`, that it asked another department for. */
export interface AskedFor {
  readonly owner: string;
  /** Of problem types that begin so, where there are any; a pattern of SQL's SIMILAR TO. */
  readonly about: string;
  readonly department: string;
  readonly hours: number;
  readonly need: string;
  readonly kind: AnswerKind;
  /** Working seconds; null: the usual ones. */
  readonly target: number | null;
  readonly acts: readonly Act[];
}

const hour = 3600;

/** A dozen, in every state. */
export const askedFor: readonly AskedFor[] = [
  {
    owner: 'logistics',
    about: '(shipping-fee|refunds|logistics/delay)%',
    department: 'finance',
    hours: 1.5,
    need: 'Proof that the refund of the shipping fee was paid out: bank reference and date.',
    kind: 'text',
    target: null,
    acts: [],
  },
  {
    owner: 'logistics',
    about: '(tax|logistics/delay/customs)%',
    department: 'finance',
    hours: 5,
    need: '这票货海关实际收了多少关税？需要完税凭证上的金额。',
    kind: 'amount',
    target: 2 * hour,
    acts: [{ hours: 4, do: 'accept' }],
  },
  {
    owner: 'logistics',
    about: 'logistics/(lost|delivered|tracking)%',
    department: 'tech',
    hours: 9,
    need: 'The raw scan events of this parcel since the hub. The page shows “delivered”, the carrier says it is in transit.',
    kind: 'text',
    target: 4 * hour,
    acts: [{ hours: 8, do: 'return', text: 'There are two tracking numbers on the order. Which of them?' }],
  },
  {
    owner: 'logistics',
    about: '(shipping-fee|promotion)%',
    department: 'marketing',
    hours: 30,
    need: 'Did the banner promise free shipping to this market when the order was placed?',
    kind: 'yes_no',
    target: null,
    acts: [
      { hours: 27, do: 'accept' },
      {
        hours: 26,
        do: 'answer',
        answer: {
          text: 'Until Sunday midnight local time; the order came eleven minutes earlier.',
          yes: true,
          amount: null,
          currency: null,
        },
      },
    ],
  },
  {
    owner: 'finance',
    about: '(shipping-fee|tax|refunds)%',
    department: 'logistics',
    hours: 26,
    need: 'Weight and volume that the carrier has billed, to check the surcharge.',
    kind: 'text',
    target: 4 * hour,
    acts: [
      {
        hours: 24,
        do: 'answer',
        answer: words('1.8 kg, 12 dm³; billed as 5 kg by mistake. The credit note is asked for.'),
      },
    ],
  },
  {
    owner: 'finance',
    about: 'payment%',
    department: 'tech',
    hours: 4,
    need: '支付回调日志：用户扣款两次，订单只有一笔成功。',
    kind: 'text',
    target: null,
    acts: [{ hours: 3, do: 'accept' }],
  },
  {
    owner: 'tech',
    about: '(promotion|payment|platform)%',
    department: 'product',
    hours: 2,
    need: 'Is the coupon field meant to refuse codes with spaces at the end?',
    kind: 'yes_no',
    target: 2 * hour,
    acts: [],
  },
  {
    owner: 'tech',
    about: 'payment%',
    department: 'finance',
    hours: 50,
    need: 'Which of the two captures was settled? We take the other one back.',
    kind: 'text',
    target: 2 * hour,
    acts: [
      { hours: 46, do: 'answer', answer: words('Both are shown as pending.') },
      { hours: 27, do: 'reopen', text: 'They were pending on the first day. Which one is settled now?' },
    ],
  },
  {
    owner: 'marketing',
    about: 'promotion/coupon%',
    department: 'tech',
    hours: 98,
    need: 'Which rule of the engine has refused this coupon? The customer met every condition on the page.',
    kind: 'text',
    target: hour,
    acts: [],
  },
  {
    owner: 'quality',
    about: '(product|warranty|quality)%',
    department: 'product',
    hours: 20,
    need: '这批适配器的生产批号与供应商是什么？',
    kind: 'text',
    target: null,
    acts: [{ hours: 18, do: 'accept' }],
  },
  {
    owner: 'quality',
    about: '(warranty|returns|product)%',
    department: 'logistics',
    hours: 54,
    need: 'Bring the returned device to the laboratory in Shenzhen by Thursday.',
    kind: 'text',
    target: null,
    acts: [
      {
        hours: 50,
        do: 'decline',
        text: 'The return centre holds it for customs until Friday; nothing leaves before.',
      },
    ],
  },
  {
    owner: 'product',
    about: '(product|warranty)%',
    department: 'quality',
    hours: 28,
    need: 'Does the remote guidance cover the older model as well?',
    kind: 'yes_no',
    target: null,
    acts: [{ hours: 27, do: 'withdraw', text: 'Found in the manual: it does.' }],
  },
  {
    owner: 'support',
    about: '(refunds|complaint)%',
    department: 'finance',
    hours: 3,
    need: 'May we promise the customer the money by Friday?',
    kind: 'yes_no',
    target: hour,
    acts: [],
  },
];
