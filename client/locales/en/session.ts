import type { Translated } from '../language.ts';
import type { session as zh } from '../zh/session.ts';

export const session: Translated<typeof zh> = {
  signIn: {
    title: 'Sign in',
    lead: 'Use the account that your administrator gave you.',
    loginName: 'Login name',
    password: 'Password',
    show: 'Show password',
    action: 'Sign in',
    running: 'Signing in …',
    or: 'or',
    oidc: 'Sign in with “{label}”',
    forgotten: 'Password forgotten? Ask your administrator for a new one-time password.',
    privacy:
      'What is recorded about residents is only for those who need it. Reading and changing leaves a trace.',
  },
  refused: {
    tooManyTries: 'Too many tries. Please wait {seconds} seconds.',
    notAdmitted:
      'Your organization knows you, but there is no account for you here. Ask your administrator for one with the same login name.',
    signInServiceDown:
      'The sign-in service of your organization did not finish. Try again, or sign in with login name and password.',
    other: 'This did not work. Please try again.',
  },
  again: {
    title: 'Please sign in again',
    text: 'You were signed out because nothing happened for a while. After signing in you are back here, and what you have typed is still there.',
    other: 'Sign in as somebody else',
  },
  ending: {
    title: 'Are you still there?',
    text: 'Nothing happened for a while. You will be signed out in {seconds} seconds.',
    stay: 'Yes, go on',
  },
  password: {
    title: 'Choose a password of your own',
    mustLead: 'You signed in with a one-time password. Choose one that only you know; then you can begin.',
    lead: 'Changing it also signs you out on other computers and phones.',
    current: 'Current password',
    currentOneTime: 'One-time password',
    next: 'New password',
    nextHelp:
      'At least 10 characters. A sentence that only you remember is easier and safer than a complicated word.',
    repeat: 'New password once more',
    different: 'The two are not the same.',
    action: 'Change password',
    done: 'Your password has been changed.',
  },
  setUp: {
    title: 'Begin: the first administrator',
    lead: 'This server can be reached from other computers, so everybody signs in with an account. Make the administrator first, who then makes the accounts of the others.',
    localTitle: 'Turn accounts on',
    localLead:
      'Now only this computer can use Linli, and nobody signs in. To work with others, make the first administrator here.',
    changesTitle: 'What changes',
    changes: {
      everybody: 'Everybody signs in, you too.',
      roles: 'Everybody sees only what the own role and communities need.',
      record: 'Reading, changing and exporting data of residents leaves a trace.',
      back: 'There is no way back to working without signing in.',
    },
    code: 'One-time code',
    codeHelp: 'It is printed on the console when the server starts.',
    name: 'Your name',
    loginName: 'Login name',
    loginNameHelp: 'Letters and digits, such as wang.li. No identity or phone number.',
    password: 'Password',
    action: 'Make the administrator and sign in',
    running: 'Making it …',
  },
  account: {
    title: 'My account',
    lead: 'Who you are, what you can see, and how to sign out.',
    open: 'My account',
    local: 'One person: used on this computer only, no sign-in needed',
    localText:
      'The data stay on this computer, and no other can reach them. Protect the computer itself with a password and lock it when you leave.',
    turnOn: 'Work with others: turn accounts on',
    turnOnText: 'Make the first administrator; afterwards everybody signs in.',
    name: 'Name',
    loginName: 'Login name',
    roles: 'My roles',
    everywhere: 'all communities',
    noRoles: 'You have no role yet. Ask your administrator for the communities that you work in.',
    signOut: 'Sign out',
    signOutText: 'Clears this browser; other open pages are signed out too.',
    signOutFailed: 'You are not signed out: the server cannot be reached. Close the browser, or try again.',
    changePassword: 'Change password',
  },
};
