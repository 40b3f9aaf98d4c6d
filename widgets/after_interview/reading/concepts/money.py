"""Money, banks and private channels: what a swindler asks for (rule R4)."""

from __future__ import annotations

from typing import Final

MONEY: Final[dict[str, str]] = {
    "FEE": "registration, fee, fees, registration fee, processing fee, training fee, application fee, deposit, security deposit, refundable deposit, refundable security deposit, charges, processing charges, visa fee, admin fee, administration fee, joining fee, membership fee, enrolment fee, insurance fee, courier charges, uniform fee, advance payment, upfront payment, caution deposit, visa charges, visa processing, token amount, booking amount",
    "PAY": "pay*, pay* for, transfer*, remit*, wire*, deposit*, send* money, make* a payment, make* payment, purchase*, buy*, cover* the cost, payable, pay* upfront, pay* up front, send* us the money, send* the money, top up",
    "UPFRONT": "upfront, up front, in advance, before you start, before you begin, before your start, refundable, reimbursed, reimburse*, refunded, refund*, before joining, before we issue, prior to joining, to secure your, to confirm your, to release your, to finalise your, to finalize your, to activate",
    "ODD_PAYMENT": "friends and family, paypal friends and family, zelle, venmo, gift card, gift cards, itunes card, amazon card, bitcoin, crypto, cryptocurrency, usdt, western union, moneygram, money gram, cash app, cashapp, zelle, steam card, money order, cashier's check, cashiers check, mobile money, btc, ethereum, google pay number, upi",
    "CHEQUE": "cheque, check to buy, a check, the check, cheques, paycheck in advance, mail you a check, send you a check, certified check, e check",
    "EQUIPMENT": "laptop, equipment, home office, home office equipment, office equipment, software, starter kit, training kit, kit, training materials, work materials, macbook, printer, vendor, approved vendor, our supplier, our vendor, uniform, id card, supplies",
    "BANK": "atm card, atm card details, bank card, salary processing, paypal, bank account, bank details, bank account number, account number, bank name, online banking, routing number, credit card, debit card, card number, banking log in, bank login, banking details, banking information, bank information, sort code, account details, direct deposit, pin, cvv, banking user name, bank account details, payroll details, iban, internet banking, card details, online bank",
    "SECRET": "password, passwords, user name, username, log in, login, otp, one time code, verification code, security code, passcode, social security number, ssn, passport copy, copy of your id, copy of your id card, copy of your passport, driver's license front and back, front and back",
    "MESSENGER": "telegram, whatsapp, whats app, whatsap, signal app, signal, wechat, google hangouts, hangouts, hangout, wire app, skype chat, text interview, facebook messenger, messenger, viber, discord, zangi, google chat, kik",
    "CHAT_PLATFORM": "telegram, google hangouts, hangouts, wire app, wechat, zangi, kik, signal app",
    "TOO_EASY": "no experience, no experience needed, no experience required, no interview, no interview needed, no interview required, without interview, without an interview, hours per day, hours a day, start earning, earn up to, earn from home, be your own boss, guaranteed income, easy money, per week from home, daily payout, paid daily, simple tasks, like and subscribe, extra income, no skills needed, no skills required",
    "EASY_HINT": "work from home, start immediately, immediate start, work at home, flexible hours",
    "PARCELS": "payment agent, arrives in your account, arrive in your account, into your account, send it on, withdraw it, receive parcels, receive packages, parcels, reship, re ship, packages, post them on, forward them, money into your account, payments into your account, receive payments, receive money, transfer it to, transfer the rest, forward the rest, send the rest, as your commission, process payments",
    "MAIL_ADDRESS": "reply to, contact, write to, email, send to, at, mail",
}
