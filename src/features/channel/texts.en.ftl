# The school's channel.
command-channel = The channel of the school
channel-join = 📢 Please join our channel first, then come back and tap “I have joined ✅”.
channel-open = 📢 Open the channel
channel-joined-button = I have joined ✅
channel-asking = I am asking Telegram…
channel-joined = Thank you, you are in ✅
channel-not-joined = I do not see you in the channel yet. Join it, then tap the button once more.
channel-first = Please join our channel first: /channel
channel-none = No channel is set.
channel-test = 🧪 Test
channel-tested-posts = ✅ I am an admin of the channel, and may post there.
channel-tested-sees = ✅ I am an admin there, so I see who is in it. I may not post messages.
channel-tested-blind = ⚠️ I am in the channel, but no admin: I cannot see who is in it, and let everybody through. Make me an admin.
channel-tested-unknown = ⚠️ I do not find that channel, or I am not in it. Check its name or number and add me as an admin; until then I let everybody through.
channel-tested-unreached = Telegram does not answer now. Try again later; until it does I let everybody through.

# Settings.
setting-channel = Channel
setting-channel-about = @name, or the number of a private channel, which begins with -100. The bot has to be an admin there: “🧪 Test” says whether it is. Empty: none.
setting-channel-link = Channel: link
setting-channel-link-about = Where a private channel is joined, such as t.me/+abc. A public one needs none.
setting-channel-check = Channel: asked for
setting-channel-check-about = When students have to be in the channel. Staff never have to; nobody is shut out while Telegram does not answer.
setting-channel-check-off = never
setting-channel-check-start = at /start
setting-channel-check-buying = to buy
setting-not-a-channel = That is no channel. Send @name, or its number that begins with -100.
setting-not-a-channel-link = That is no link to Telegram. It looks like t.me/+abc.
