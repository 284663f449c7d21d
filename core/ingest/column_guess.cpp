// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/column_guess.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

/// Words are separated by spaces, best first; headers are compared in lower case without other than letters and
/// digits.
struct Synonyms {
    Field field;
    std::string_view words;
};

constexpr std::string_view accountWords = "account accountid userid username user login screenname userscreenname "
                                          "handle profile accountname usernames name";
constexpr std::string_view timeWords =
    "time unixtimestamp timestamp timestampshare timestamputc createdutc starredat startime likedat followedat "
    "commentedat sharedat retweetedat createdat datetime date when tweettime eventtime publishedat posttime created";

constexpr std::array interactionWords{
    Synonyms{Field::actor, "actor actorid accountid userid liker likerid commenter commenterid retweeter retweeterid "
                           "follower followerid account user username userlogin login screenname userscreenname "
                           "ownerid ownerusername authorid author handle profile member source src from"},
    Synonyms{Field::target, "target targetid objectid object postid post mediaid media tweetid tweet videoid video "
                            "itemid item statusid repo repository reponame shortcode page channel postlink posturl "
                            "followee followeeid following destination dest dst to url link"},
    Synonyms{Field::kind, "kind verb interaction interactiontype action actiontype eventtype event activity reaction "
                          "type"},
    Synonyms{Field::time, timeWords},
    Synonyms{Field::text, "text comment commenttext message body content fulltext tweettext"}};

constexpr std::array postWords{
    Synonyms{Field::post, "post postid mediaid tweetid videoid statusid shortcode contentid id url link"},
    Synonyms{Field::author,
             "author authorid userid accountid ownerid postownerid account user username ownerusername "
             "postownerusername userscreenname"},
    Synonyms{Field::postedAt,
             "postedat publishedat creationtime unixtimestamp tweettime createdat timestamp datetime "
             "date time postcreated"},
    Synonyms{Field::text, "text caption body message content fulltext tweettext description"}};

constexpr std::array profileWords{
    Synonyms{Field::handle, "handle username screenname userscreenname login"},
    Synonyms{
        Field::created,
        "created createdat accountcreated accountcreatedat accountcreatedunix accountcreatedmsfromsnowflake "
        "accountcreationdate creationdate joined joinedat joindate registered usercreatedat datecreated signupdate"},
    Synonyms{Field::followers, "followers followerscount followercount numberoffollowers numfollowers followedby "
                               "subscribers"},
    Synonyms{Field::following, "following followingcount followscount follows friends friendscount numfollowing "
                               "numberoffollowing numberofpeopletheyfollow"},
    Synonyms{Field::posts, "posts postscount postcount numberofposts statuses statusescount tweets tweetcount "
                           "tweetscount mediacount uploads"},
    Synonyms{Field::isPrivate, "private isprivate privateaccount protected isprotected"},
    Synonyms{Field::isVerified, "verified isverified"},
    Synonyms{Field::bio, "bio biography about description userprofiledescription"},
    Synonyms{Field::location, "location userreportedlocation"}};

constexpr std::array engagementCounts{
    Synonyms{Field::likes, "likes likecount likescount numlikes numberoflikes statisticslikecount favoritecount "
                           "favouritecount favorites diggcount hearts"},
    Synonyms{Field::comments, "comments commentcount commentscount numcomments numberofcomments replycount "
                              "statisticscommentcount"},
    Synonyms{Field::views,
             "views viewcount viewscount numviews videoviewcount playcount plays statisticsviewcount impressions"},
    Synonyms{Field::shares, "shares sharecount sharescount retweetcount retweets repostcount reposts numshares"}};
constexpr std::array accountCounts{
    Synonyms{Field::followers, "followers followerscount followercount numberoffollowers numfollowers followedby "
                               "subscribers subscribercount"},
    Synonyms{Field::following, "following followingcount followscount follows friends friendscount numfollowing"},
    Synonyms{Field::posts, "posts postscount postcount numberofposts statuses statusescount mediacount uploads"}};
constexpr std::string_view countTimeWords =
    "date day countedat snapshotat snapshot measuredat observedat collectedat "
    "scrapedat capturedat timestamp datetime time when asof";
constexpr std::string_view calendarTimeWords = "date from start startdate begin day time when datetime timestamp";
constexpr std::string_view readAtWords =
    "countedat snapshotat measuredat observedat collectedat scrapedat capturedat crawledat retrievedat";
constexpr std::string_view postIdWords = "post postid mediaid videoid tweetid statusid shortcode";
constexpr std::string_view orderTimeWords =
    "orderedat orderdate ordered purchasedat purchasedate date time datetime timestamp invoicedate paidat";
constexpr std::string_view rankWords = "rankoldestfirst ranknewestfirst rank position listposition";
constexpr std::string_view followTimeWords = "followedat followtime followdate followed time";
constexpr std::string_view engagementWords = "numlikes likecount likescount statisticslikecount totalinteractions";

std::string plainWord(std::string_view header)
{
    std::string word;
    for (const char c : header) {
        if (c >= 'A' && c <= 'Z')
            word += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            word += c;
    }
    return word;
}

template <class Use>
void eachWord(std::string_view words, Use use)
{
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (end > 0 && use(words.substr(0, end)))
            return;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

class Guesser {
public:
    Guesser(const ReadPlan& plan, const std::vector<ColumnLook>& looks) : m_plan(plan), m_looks(looks)
    {
        if (plan.hasHeader)
            for (const auto& column : plan.columns)
                m_words.push_back(plainWord(column));
        m_words.resize(plan.columns.size());
        m_fields.assign(plan.columns.size(), Field::none);
    }

    /// The first free column that one of the words names; a time column must look like one.
    std::optional<std::size_t> find(std::string_view words, bool mustBeTime = false) const
    {
        std::optional<std::size_t> result;
        eachWord(words, [&](std::string_view word) {
            for (std::size_t c = 0; c < m_words.size() && !result; ++c) {
                const bool fits = !mustBeTime || m_looks[c].mayBeTimes();
                if (m_words[c] == word && m_fields[c] == Field::none && fits)
                    result = c;
            }
            return result.has_value();
        });
        return result;
    }
    bool take(Field field, std::string_view words)
    {
        auto column = find(words, isTimeField(field));
        if (!column && isTimeField(field)) // a column that is called a time and is not read is no silent loss
            column = find(words);
        if (!column)
            return false;
        if (field == Field::kind && m_looks[*column].verbs * 2 < m_looks[*column].filled)
            return false; // a "type" that says something else
        if (field == Field::target && m_words[*column] == "following" && find("followers"))
            return false; // beside the number of followers it is a number as well, not who is followed
        m_fields[*column] = field;
        return true;
    }
    /// "comments" may be a column of texts.
    bool takeCount(Field field, std::string_view words)
    {
        const auto column = find(words);
        return column && holdsCounts(*column) && take(field, words);
    }
    bool holdsCounts(std::size_t column) const
    {
        const auto& look = m_looks[column];
        return look.filled == 0 || look.counts * 2 > look.filled;
    }
    /// One of the words names a column of numbers.
    template <class Table>
    bool hasCounts(const Table& table) const
    {
        return std::any_of(table.begin(), table.end(), [this](const Synonyms& entry) {
            const auto column = find(entry.words);
            return column && m_looks[*column].counts > 0 && holdsCounts(*column);
        });
    }
    template <class Table>
    void takeAll(const Table& table)
    {
        for (const auto& entry : table)
            take(entry.field, entry.words);
    }
    template <class Table>
    void takeCounts(const Table& table)
    {
        for (const auto& entry : table)
            takeCount(entry.field, entry.words);
    }
    bool has(Field field) const { return std::find(m_fields.begin(), m_fields.end(), field) != m_fields.end(); }

    /// `onlyColumn`: what a table of one nameless column may be taken for.
    void fill(DataSetKind kind, bool onlyColumn = false)
    {
        m_fields.assign(m_fields.size(), Field::none);
        switch (kind) {
        case DataSetKind::interactions:
            takeAll(interactionWords);
            break;
        case DataSetKind::posts:
            takeAll(postWords);
            takeCounts(engagementCounts);
            take(Field::countedAt, readAtWords);
            break;
        case DataSetKind::counts:
            take(Field::time, countTimeWords);
            take(Field::post, postIdWords);
            take(Field::account, accountWords);
            takeCounts(accountCounts);
            takeCounts(engagementCounts);
            break;
        case DataSetKind::calendar:
            take(Field::time, calendarTimeWords);
            take(Field::until, "until to end enddate till");
            take(Field::event, "event eventname what happened description title note text kind type");
            take(Field::account, accountWords);
            break;
        case DataSetKind::orders:
            take(Field::time, orderTimeWords);
            take(Field::vendor, "vendor seller supplier shop panel provider");
            take(Field::package, "package product service item order description");
            take(Field::price, "price amount cost paid total sum");
            take(Field::currency, "currency");
            take(Field::target, "target account username user profile post link url");
            break;
        case DataSetKind::priceList:
            take(Field::service, "service product");
            take(Field::quantity, "quantity amount units number");
            take(Field::unit, "unit");
            take(Field::priceLow, "pricelow pricefrom price");
            take(Field::priceHigh, "pricehigh priceto");
            take(Field::currency, "currency");
            take(Field::seenOn, "date seen seenon year");
            take(Field::source, "source");
            break;
        case DataSetKind::accounts:
            if (!take(Field::account, accountWords))
                take(Field::account, "id");
            takeAll(profileWords);
            break;
        case DataSetKind::followerList:
            if (!take(Field::follower, "follower followerid"))
                if (!take(Field::follower, accountWords))
                    take(Field::follower, "id");
            take(Field::rank, rankWords);
            take(Field::time, followTimeWords);
            takeAll(profileWords);
            break;
        }
        if (onlyColumn && m_plan.columns.size() == 1 && m_fields[0] == Field::none)
            m_fields[0] = kind == DataSetKind::posts          ? Field::post
                          : kind == DataSetKind::accounts     ? Field::account
                          : kind == DataSetKind::followerList ? Field::follower
                                                              : Field::none;
    }
    const std::vector<Field>& fields() const { return m_fields; }

    /// Without words: the first two columns that are no times, and the first that is one.
    bool fillByLook()
    {
        m_fields.assign(m_fields.size(), Field::none);
        for (std::size_t c = 0; c < m_fields.size(); ++c) {
            const auto& look = m_looks[c];
            if (look.filled > 0 && look.mostlyTimes()) {
                if (!has(Field::time))
                    m_fields[c] = Field::time;
            } else if (look.filled > 0 && look.verbs * 2 > look.filled) {
                if (!has(Field::kind))
                    m_fields[c] = Field::kind;
            } else if (!has(Field::actor)) {
                m_fields[c] = Field::actor;
            } else if (!has(Field::target)) {
                m_fields[c] = Field::target;
            }
        }
        return has(Field::actor) && has(Field::target) && has(Field::time);
    }

private:
    const ReadPlan& m_plan;
    const std::vector<ColumnLook>& m_looks;
    std::vector<std::string> m_words;
    std::vector<Field> m_fields;
};

std::optional<Verb> verbOfHeaders(const ReadPlan& plan)
{
    using Entry = std::pair<std::string_view, Verb>;
    static constexpr std::array<Entry, 19> entries{{{"timestampshare", Verb::share},
                                                    {"sharedat", Verb::share},
                                                    {"retweeter", Verb::share},
                                                    {"retweeterid", Verb::share},
                                                    {"retweetedat", Verb::share},
                                                    {"starredat", Verb::like},
                                                    {"startime", Verb::like},
                                                    {"likedat", Verb::like},
                                                    {"liker", Verb::like},
                                                    {"likerid", Verb::like},
                                                    {"commentedat", Verb::comment},
                                                    {"commenter", Verb::comment},
                                                    {"commenterid", Verb::comment},
                                                    {"commenttext", Verb::comment},
                                                    {"commenturl", Verb::comment},
                                                    {"commentid", Verb::comment},
                                                    {"followedat", Verb::follow},
                                                    {"follower", Verb::follow},
                                                    {"followee", Verb::follow}}};
    if (!plan.hasHeader)
        return std::nullopt;
    for (const auto& column : plan.columns)
        for (const auto& [word, verb] : entries)
            if (plainWord(column) == word)
                return verb;
    return std::nullopt;
}

/// What people put beside the data: its files have columns that no other has.
std::optional<DataSetKind> contextKindOf(const Guesser& all, const std::vector<ColumnLook>& looks, bool pairs)
{
    if (all.find("service product") && all.find("pricelow pricefrom pricehigh"))
        return DataSetKind::priceList;
    const bool ordered = all.find("orderedat orderdate ordered purchasedat purchasedate").has_value();
    if ((ordered || all.find("vendor seller supplier shop panel")) && all.find("price amount cost paid total"))
        return DataSetKind::orders;
    const auto event = all.find("event eventname");
    if (event && !pairs && looks[*event].verbs * 2 < looks[*event].filled && all.find(calendarTimeWords, true)
        && !all.hasCounts(accountCounts))
        return DataSetKind::calendar;
    return std::nullopt;
}

/// Rows that each say how many there were at one time.
bool looksLikeCounts(const Guesser& all, const std::vector<ColumnLook>& looks, const KindHints& hints)
{
    if (!all.find(countTimeWords, true) || all.find("follower followerid actor liker text caption body"))
        return false;
    const auto post = all.find(postIdWords);
    if (post)
        return looks[*post].repeats > 0 && all.hasCounts(engagementCounts) && !all.find("author authorid");
    const bool named = all.find(accountWords).has_value();
    const bool profile =
        all.find("bio biography created createdat private verified isprivate isverified").has_value();
    if (!all.hasCounts(accountCounts))
        return !named && all.hasCounts(engagementCounts) && !all.find("id url link title");
    return !named || (!profile && !hints.hasListTarget);
}

DataSetKind kindOf(const Guesser& all, const ReadPlan& plan, const std::vector<ColumnLook>& looks,
                   const KindHints& hints)
{
    if (hints.kind)
        return *hints.kind;
    Guesser interactions(plan, looks);
    interactions.fill(DataSetKind::interactions);
    const bool pairs = interactions.has(Field::actor) && interactions.has(Field::target);
    if (const auto context = contextKindOf(all, looks, pairs))
        return *context;
    if (!pairs && looksLikeCounts(all, looks, hints))
        return DataSetKind::counts;
    const bool clearTarget = all.find("target targetid objectid postid mediaid followee").has_value();
    if (hints.hasListTarget && all.find(postIdWords) && all.hasCounts(engagementCounts) && !all.find(accountWords))
        return DataSetKind::posts;
    if (!clearTarget && (hints.hasListTarget || all.find("follower followerid") || all.find(rankWords)))
        return DataSetKind::followerList;
    if (pairs && all.find("commenturl commentid"))
        return DataSetKind::interactions;
    if (all.find("postedat") || (all.find("post") && all.find("author") && !all.find("actor comment commenttext"))
        || (all.find(engagementWords) && !clearTarget)
        || (!pairs && all.find(postIdWords) && all.hasCounts(engagementCounts))
        || (!clearTarget && all.find("author authorid") && all.find("id url link") && all.find("text caption body")))
        return DataSetKind::posts;
    Guesser accounts(plan, looks);
    accounts.fill(DataSetKind::accounts);
    const bool profile = accounts.has(Field::followers) || accounts.has(Field::following)
                         || all.find("accountcreationdate accountcreated accountcreatedat accountcreatedunix joined");
    if (accounts.has(Field::account) && profile && !clearTarget)
        return DataSetKind::accounts;
    if (pairs || all.find("message text body tweettext comment")) // texts are no part of a profile
        return DataSetKind::interactions;
    if (accounts.has(Field::account))
        return DataSetKind::accounts;
    return DataSetKind::interactions;
}

void keepNamedOrder(ReadPlan& plan)
{
    const auto rank = plan.columnOf(Field::rank);
    if (!rank || plan.order != ListOrder::unknown)
        return;
    const auto word = plainWord(plan.columns[*rank]);
    if (word.find("oldestfirst") != std::string::npos)
        plan.order = ListOrder::oldestFirst;
    else if (word.find("newestfirst") != std::string::npos)
        plan.order = ListOrder::newestFirst;
}

bool isKnownWord(std::string_view word)
{
    bool known = false;
    const auto check = [&](std::string_view words) {
        eachWord(words, [&](std::string_view one) { return known = known || one == word; });
    };
    for (const auto& entry : interactionWords)
        check(entry.words);
    for (const auto& entry : postWords)
        check(entry.words);
    for (const auto& entry : profileWords)
        check(entry.words);
    for (const auto& entry : engagementCounts)
        check(entry.words);
    check("event vendor seller package price service pricelow pricehigh");
    check(accountWords);
    check(rankWords);
    check(engagementWords);
    return known;
}

} // namespace

bool looksLikeHeader(const std::vector<SampleRow>& rows)
{
    if (rows.empty() || rows[0].isBlank())
        return false;
    const auto columns = rows[0].cells.size();
    const auto first = lookAtColumns({rows[0]}, 0, columns);
    for (const auto& look : first)
        if (look.times > 0 || look.numbers > 0)
            return false;
    bool known = false;
    for (const auto& cell : rows[0].cells)
        known = known || isKnownWord(plainWord(cell));
    const auto others = lookAtColumns(rows, 1, columns);
    const bool differs = std::any_of(others.begin(), others.end(), [](const ColumnLook& look) {
        return look.filled > 0 && (look.mostlyTimes() || look.numbers * 5 > look.filled * 4);
    });
    return known || differs;
}

std::vector<Field> guessFields(const ReadPlan& plan, DataSetKind kind, const std::vector<ColumnLook>& looks)
{
    Guesser guesser(plan, looks);
    guesser.fill(kind, true);
    return guesser.fields();
}

void guessColumns(ReadPlan& plan, const std::vector<ColumnLook>& looks, const KindHints& hints,
                  std::vector<Message>& remarks)
{
    Guesser guesser(plan, looks);
    plan.kind = kindOf(guesser, plan, looks, hints);
    guesser.fill(plan.kind, hints.kind || hints.hasListTarget);
    plan.fields = guesser.fields();
    if (plan.kind == DataSetKind::interactions && !(plan.has(Field::actor) && plan.has(Field::target))) {
        if (guesser.fillByLook()) {
            plan.fields = guesser.fields();
            remarks.push_back(
                messageText(QT_TRANSLATE_NOOP("core", "The names of the columns do not say what they "
                                                      "hold: \"%1\" is taken for the account that acts and "
                                                      "\"%2\" for what it acts on, by their place. Check "
                                                      "this."),
                            plan.columns[*plan.columnOf(Field::actor)], plan.columns[*plan.columnOf(Field::target)]));
        }
    }
    plan.verb = hints.verb ? hints.verb : verbOfHeaders(plan);
    if (plan.kind == DataSetKind::followerList) {
        if (!hints.verb)
            plan.verb = Verb::follow;
        keepNamedOrder(plan);
    }
    if (plan.has(Field::kind) && !hints.verb)
        plan.verb.reset();
}

} // namespace lockstep
