// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/world.h"

#include "core/simulate/day_rhythm.h"
#include "core/simulate/follower_list.h"
#include "core/simulate/invented_profiles.h"
#include "core/simulate/like_events.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

/// What people write under pictures; enough for timelines and exports, not a model of language.
constexpr std::array<std::string_view, 12> comments{
    "So lovely!",    "Where is this?",          "Love it",         "Wat mooi!",       "Great light",
    "Haha, so true", "Need this today",         "Prachtig gedaan", "Nice, well done", "See you there",
    "Top!",          "Can I order this online?"};

class WorldBuilder {
public:
    explicit WorldBuilder(const ScenarioParameters& parameters)
        : m_p(parameters), m_data(std::make_shared<CaseData>())
    {
        m_world.parameters = parameters;
    }

    Result<World> build()
    {
        if (auto checked = check(); !checked)
            return checked.error();
        if (m_p.accounts > 0) {
            auto population = populate(m_p);
            if (!population)
                return population.error();
            m_population = std::move(*population);
            m_events = makeLikes(m_p, m_population);
            addPosts();
            addLikes();
            addSilentAccounts();
            describeLikers();
        }
        if (m_p.listFollowers > 0)
            addFollowerList();
        writePrices();
        m_world.data = std::move(m_data);
        return std::move(m_world);
    }

private:
    Result<void> check() const
    {
        const auto refuse = [](const char* field) {
            return makeError(
                ErrorCode::badArgument,
                messageText(QT_TRANSLATE_NOOP("core", "The setting \"%1\" of this synthetic world is out of range."),
                            field));
        };
        if (m_p.accounts < 0 || m_p.accounts > 5'000'000)
            return refuse("accounts");
        if (m_p.days < 1 || m_p.days > 3'650)
            return refuse("days");
        if (m_p.communities < 1)
            return refuse("communities");
        if (m_p.accounts > 0 && m_p.creators < 1)
            return refuse("creators");
        if (m_p.start.isMissing())
            return refuse("start");
        if (m_p.postsPerDayLow <= 0 || m_p.postsPerDayHigh < m_p.postsPerDayLow)
            return refuse("postsPerDayLow");
        if (m_p.batch > 0 && (m_p.batchInterleave <= 0 || m_p.batchInterleave > 1))
            return refuse("batchInterleave");
        if (m_p.accounts == 0 && m_p.listFollowers == 0)
            return refuse("accounts");
        return {};
    }

    std::uint32_t addFile(DataSetKind kind, std::string name, std::string title)
    {
        const auto id = static_cast<std::uint32_t>(m_data->files.size());
        SourceFile file;
        file.name = std::move(name);
        DataSet set;
        set.kind = kind;
        set.title = std::move(title);
        set.format = "csv";
        set.encoding = "UTF-8";
        set.timeFormat = "ISO 8601";
        set.timeZone = "UTC";
        set.importedAt = Instant{m_p.start.ms + m_p.days * secondsPerDay * 1000};
        set.files.push_back(FileId(id));
        m_data->files.push_back(std::move(file));
        m_data->dataSets.push_back(std::move(set));
        m_data->fileDataSet.push_back(DataSetId(id));
        return id;
    }

    void countRows(std::uint32_t file, std::uint64_t rows)
    {
        m_data->files[file].rows = m_data->dataSets[file].rows = {rows, rows, 0};
    }

    Instant at(double second) const { return Instant{m_p.start.ms + static_cast<std::int64_t>(second) * 1000}; }

    // Likers have the numbers 0 .. accounts-1 within the generator, creators come behind them.
    std::uint32_t creatorNumber(std::uint32_t creator) const
    {
        return static_cast<std::uint32_t>(m_population.accounts.size()) + creator;
    }

    /// The account with this number of the generator, named on first use: ids are dense in order of appearance.
    AccountId accountOf(std::uint32_t number)
    {
        auto& id = m_idOfNumber[number];
        if (id.isNone()) {
            id = AccountId(m_data->accountNames.append(opaqueId('u', m_p.seed, number)));
            m_numberOfId.push_back(number);
        }
        return id;
    }

    void addPosts()
    {
        m_idOfNumber.resize(m_population.accounts.size() + m_population.creators.size());
        m_interactionFile = addFile(DataSetKind::interactions, "interactions.csv", "Synthetic interactions");
        m_postFile = addFile(DataSetKind::posts, "posts.csv", "Synthetic posts");
        for (std::uint32_t i = 0; i < m_population.posts.size(); ++i)
            m_data->targetNames.append(opaqueId('p', m_p.seed, i));
        countRows(m_postFile, m_population.posts.size());
    }

    void addLikes()
    {
        auto random = stream(m_p, Purpose::comments);
        for (const auto& like : m_events.likes) {
            append(like, Verb::like, like.at);
            if (m_p.commentsPerLike > 0 && random.chance(m_p.commentsPerLike))
                m_comments.push_back(
                    {static_cast<std::uint32_t>(like.at + 20 + random.exponential(60)), like.account, like.post});
        }
        if (!m_comments.empty())
            mergeComments(random);
        for (std::uint32_t i = 0; i < m_population.posts.size(); ++i) {
            const auto& post = m_population.posts[i];
            m_data->targets.push_back({Target::Kind::post,
                                       accountOf(creatorNumber(post.creator)),
                                       {at(post.at), Precision::exact},
                                       FileId(m_postFile),
                                       i + 2});
        }
        countRows(m_interactionFile, m_data->interactions.size());
    }

    void append(const SimLike& event, Verb verb, double second)
    {
        auto& rows = m_data->interactions;
        rows.actor.push_back(accountOf(event.account).value());
        rows.target.push_back(event.post);
        rows.verb.push_back(static_cast<std::uint8_t>(verb));
        rows.time.push_back(at(second).ms);
        rows.precision.push_back(static_cast<std::uint8_t>(Precision::exact));
        rows.file.push_back(m_interactionFile);
        rows.row.push_back(static_cast<std::uint32_t>(rows.size()) + 1);
    }

    /// Rows stay in order of time, so likes and comments are written again, merged.
    void mergeComments(RandomStream& random)
    {
        const double end = static_cast<double>(m_p.days) * secondsPerDay;
        std::erase_if(m_comments, [end](const SimLike& c) { return c.at >= end; });
        std::stable_sort(m_comments.begin(), m_comments.end(),
                         [](const auto& a, const auto& b) { return a.at < b.at; });
        m_data->interactions = {};
        auto next = m_comments.begin();
        const auto writeUntil = [&](std::uint32_t time) {
            for (; next != m_comments.end() && next->at < time; ++next) {
                append(*next, Verb::comment, next->at);
                m_world.texts.resize(m_data->interactions.size());
                m_world.texts.back() = comments[random.below(comments.size())];
            }
        };
        for (const auto& like : m_events.likes) {
            writeUntil(like.at);
            append(like, Verb::like, like.at);
        }
        writeUntil(~0U);
    }

    void addSilentAccounts()
    {
        for (std::uint32_t number = 0; number < m_idOfNumber.size(); ++number)
            accountOf(number);
    }

    void describeLikers()
    {
        const auto file = addFile(DataSetKind::accounts, "accounts.csv", "Synthetic accounts");
        m_world.truth.resize(m_numberOfId.size());
        HandleMaker handles;
        for (std::uint32_t id = 0; id < m_numberOfId.size(); ++id) {
            const auto number = m_numberOfId[id];
            auto random = stream(m_p, Purpose::profiles, number);
            const bool isCreator = number >= m_population.accounts.size();
            const bool flagged =
                !isCreator && m_population.accounts[number].role == SimRole::farm && random.chance(m_p.poolFlagged);
            addProfile(AccountId(id), drawProfile(random, flagged),
                       at(-random.uniform(30, 4'000) * static_cast<double>(secondsPerDay)), file,
                       handles.draw(random));
            m_world.truth[id].account = m_data->accountNames[id];
            m_world.truth[id].role = "creator";
            if (!isCreator)
                labelLiker(m_world.truth[id], m_population.accounts[number]);
        }
        countRows(file, m_numberOfId.size());
        labelOrders();
    }

    void addProfile(AccountId account, const ProfileNumbers& numbers, Instant created, std::uint32_t file,
                    std::string handle)
    {
        AccountProfile profile;
        profile.account = account;
        profile.handle = std::move(handle);
        profile.created = {created, Precision::exact};
        profile.followers = numbers.followers;
        profile.following = numbers.following;
        profile.posts = numbers.posts;
        profile.isPrivate = numbers.isPrivate;
        if (numbers.hasBio)
            profile.bio = "Invented for a synthetic world";
        profile.file = FileId(file);
        profile.row = ++m_profileRows[file] + 1;
        m_data->profiles.push_back(std::move(profile));
    }

    static void labelLiker(TruthRow& row, const SimAccount& account)
    {
        static constexpr std::array<std::string_view, 8> roles{"ordinary", "fan",  "class", "giveaway",
                                                               "farm",     "farm", "staff", "household"};
        static constexpr std::array<std::string_view, 8> groups{"",      "fan-",  "class-", "giveaway-",
                                                                "pool-", "ring-", "staff-", "household-"};
        const auto role = static_cast<std::size_t>(account.role);
        row.role = roles[role];
        if (account.role != SimRole::ordinary)
            row.group = std::string(groups[role]) + std::to_string(account.group + 1);
    }

    void labelOrders()
    {
        const auto label = [this](std::uint32_t customer, std::string group) {
            auto& row = m_world.truth[accountOf(creatorNumber(customer)).index()];
            row.role = "customer";
            row.group = std::move(group);
        };
        for (const auto customer : m_population.customers)
            label(customer, "pool-1");
        for (std::size_t i = 0; i < m_population.ringCustomers.size(); ++i)
            label(m_population.ringCustomers[i],
                  "ring-" + std::to_string(i / static_cast<std::size_t>(m_p.ringCustomers) + 1));
        for (const auto& like : m_events.bought) {
            const auto customer = accountOf(creatorNumber(m_population.posts[like.post].creator));
            auto& row = m_world.truth[accountOf(like.account).index()];
            const auto& name = m_world.truth[customer.index()].account;
            ++row.planted;
            ++m_world.truth[customer.index()].planted;
            if (std::find(row.customers.begin(), row.customers.end(), name) == row.customers.end())
                row.customers.push_back(name);
        }
        for (auto& row : m_world.truth)
            std::sort(row.customers.begin(), row.customers.end());
    }

    void addFollowerList()
    {
        const auto list = makeFollowerList(m_p);
        const auto firstNumber = static_cast<std::uint32_t>(m_idOfNumber.size());
        const auto ownerName = opaqueId('u', m_p.seed, firstNumber);
        const AccountId owner(m_data->accountNames.append(ownerName));
        const TargetId target(m_data->targetNames.append(ownerName));
        m_data->targets.push_back({Target::Kind::account, owner, {}, FileId(), 0});
        m_world.truth.push_back({ownerName,
                                 m_p.batch > 0 ? "customer" : "creator",
                                 m_p.batch > 0 ? "batch-1" : "",
                                 {},
                                 static_cast<std::uint64_t>(m_p.batch),
                                 0});

        const auto file =
            addFile(DataSetKind::followerList, "followers_" + ownerName + ".csv", "Synthetic follower list");
        m_data->dataSets[file].order = ListOrder::oldestFirst;
        m_data->dataSets[file].listTarget = target;
        HandleMaker handles;
        auto random = stream(m_p, Purpose::names);
        auto& rows = m_data->interactions;
        for (std::uint32_t i = 0; i < list.size(); ++i) {
            const AccountId id(m_data->accountNames.append(opaqueId('u', m_p.seed, firstNumber + 1 + i)));
            rows.actor.push_back(id.value());
            rows.target.push_back(target.value());
            rows.verb.push_back(static_cast<std::uint8_t>(Verb::follow));
            rows.time.push_back(Instant::missingMs);
            rows.precision.push_back(static_cast<std::uint8_t>(Precision::orderOnly));
            rows.file.push_back(file);
            rows.row.push_back(i + 2);
            addProfile(id, list[i].profile, list[i].created, file, handles.draw(random));
            m_world.truth.push_back(listTruth(list[i].kind, id, ownerName, i + 1));
        }
        countRows(file, list.size());
    }

    TruthRow listTruth(ListedFollower::Kind kind, AccountId id, const std::string& owner, std::uint64_t rank) const
    {
        TruthRow row{std::string(m_data->accountNames[id.index()]), "ordinary", "", {}, 0, rank};
        if (kind == ListedFollower::Kind::newcomer) {
            row.role = "newcomer";
            row.group = "newcomer-1";
        } else if (kind == ListedFollower::Kind::bought) {
            row.role = "farm";
            row.group = "batch-1";
            row.customers.push_back(owner);
            row.planted = 1;
        }
        return row;
    }

    void writePrices()
    {
        const double months = std::ceil((m_p.days - m_p.subscriptionFrom) / 30.0); // a month begun is a month paid
        for (const auto& row : m_world.truth) {
            if (row.role != "customer")
                continue;
            if (row.group == "batch-1")
                m_world.prices.push_back({row.account, "follower batch", static_cast<double>(row.planted),
                                          m_p.batchPrice * static_cast<double>(row.planted) / 10'000});
            else if (row.group == "pool-1")
                m_world.prices.push_back({row.account, "like subscription", static_cast<double>(row.planted),
                                          m_p.subscriptionPrice * months});
        }
    }

    const ScenarioParameters& m_p;
    World m_world;
    std::shared_ptr<CaseData> m_data;
    Population m_population;
    LikeEvents m_events;
    std::vector<SimLike> m_comments;
    std::vector<AccountId> m_idOfNumber;
    std::vector<std::uint32_t> m_numberOfId;
    std::array<RowNumber, 4> m_profileRows{}; ///< by file
    std::uint32_t m_interactionFile = 0;
    std::uint32_t m_postFile = 0;
};

} // namespace

Result<World> simulate(const ScenarioParameters& parameters)
{
    return WorldBuilder(parameters).build();
}

} // namespace lockstep
