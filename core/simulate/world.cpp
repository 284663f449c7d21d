// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/world.h"

#include "core/simulate/collector.h"
#include "core/simulate/day_rhythm.h"
#include "core/simulate/follower_list.h"
#include "core/simulate/invented_profiles.h"
#include "core/simulate/side_events.h"
#include "core/simulate/truth_labels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

class WorldBuilder {
public:
    explicit WorldBuilder(const ScenarioParameters& parameters)
        : m_p(parameters), m_collector(parameters), m_data(std::make_shared<CaseData>())
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
            m_sideEvents = makeSideEvents(m_p, m_population, m_events);
            addPosts();
            addInteractions();
            addSilentAccounts();
            describeLikers();
        }
        if (m_p.listFollowers > 0)
            addFollowerList();
        m_world.prices = priceOrders(m_p, m_world.truth);
        CommentTextCollector collector;
        for (std::uint32_t i = 0; i < m_world.texts.size(); ++i)
            collector.add(EventId(i), m_world.texts[i]);
        m_data->comments = collector.finish();
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
        m_targetOfNumber.resize(m_idOfNumber.size());
        m_data->targets.resize(m_population.posts.size());
        if (m_p.countsOnly > 0) {
            m_likesOf.resize(m_population.posts.size());
            m_commentsOf.resize(m_population.posts.size());
        } else {
            m_interactionFile = addFile(DataSetKind::interactions, "interactions.csv", "Synthetic interactions");
        }
        m_postFile = addFile(DataSetKind::posts, "posts.csv", "Synthetic posts");
        for (std::uint32_t i = 0; i < m_population.posts.size(); ++i)
            m_data->targetNames.append(opaqueId('p', m_p.seed, i));
        countRows(m_postFile, m_population.posts.size());
    }

    /// Rows in order of time: what is no like comes after the likes of the same second.
    void addInteractions()
    {
        if (m_p.namesOnly > 0)
            forgetOrder();
        auto bought = m_events.bought.begin();
        auto side = m_sideEvents.begin();
        reserve(m_events.likes.size() + m_sideEvents.size());
        for (const auto& like : m_events.likes) {
            for (; m_p.namesOnly <= 0 && side != m_sideEvents.end() && side->at < like.at; ++side)
                addSideEvent(*side);
            const bool isBought = bought != m_events.bought.end() && bought->account == like.account
                                  && bought->post == like.post && bought->at == like.at;
            bought += isBought;
            append(like.account, like.post, Verb::like, like.at, isBought,
                   m_population.numberOf(m_population.posts[like.post].creator));
        }
        for (; side != m_sideEvents.end(); ++side)
            addSideEvent(*side);
        if (m_p.followerLists > 0 && m_p.countsOnly <= 0)
            addFollowerLists();
        for (std::uint32_t i = 0; i < m_population.posts.size(); ++i) {
            const auto& post = m_population.posts[i];
            m_data->targets[i] = {Target::Kind::post,
                                  accountOf(m_population.numberOf(post.creator)),
                                  {at(post.at), Precision::exact},
                                  FileId(m_postFile),
                                  i + 2};
        }
        if (m_p.countsOnly > 0)
            addCounts();
        else
            countRows(m_interactionFile, m_data->interactions.size());
    }

    /// Who followed each creator before the period began, as a list of names would be.
    void addFollowerLists()
    {
        std::vector<std::vector<std::uint32_t>> followers(m_population.creators.size());
        for (std::uint32_t u = 0; u < m_population.accounts.size(); ++u)
            for (const auto& followed : m_population.accounts[u].follows)
                followers[followed.creator].push_back(u);
        for (std::uint32_t c = 0; c < followers.size(); ++c) {
            std::sort(followers[c].begin(), followers[c].end(),
                      [this](std::uint32_t a, std::uint32_t b) { return mix64(m_p.seed ^ a) < mix64(m_p.seed ^ b); });
            for (const auto follower : followers[c])
                addRow(follower, targetOf(m_population.numberOf(c)).value(), Verb::follow, {});
        }
    }

    /// A file without times must not tell them by its order: rows by post, within it as a list of names would be.
    void forgetOrder()
    {
        const auto shuffled = [this](const auto& event) { return mix64(m_p.seed ^ event.account); };
        const auto byPost = [&shuffled](const SimLike& a, const SimLike& b) {
            return a.post != b.post ? a.post < b.post : shuffled(a) < shuffled(b);
        };
        std::sort(m_events.likes.begin(), m_events.likes.end(), byPost);
        std::sort(m_events.bought.begin(), m_events.bought.end(), byPost);
        std::stable_sort(m_sideEvents.begin(), m_sideEvents.end(), [&shuffled](const auto& a, const auto& b) {
            return a.target != b.target ? a.target < b.target : shuffled(a) < shuffled(b);
        });
    }

    void reserve(std::size_t count)
    {
        auto& rows = m_data->interactions;
        rows.actor.reserve(count);
        rows.target.reserve(count);
        rows.verb.reserve(count);
        rows.time.reserve(count);
        rows.precision.reserve(count);
        rows.file.reserve(count);
        rows.row.reserve(count);
    }

    void addSideEvent(const SideEvent& event)
    {
        const bool onAccount = event.verb == Verb::follow || event.verb == Verb::unfollow;
        if (onAccount && m_p.countsOnly > 0)
            return; // counts are those of posts; a name that nothing mentions is in no file
        const auto target = onAccount ? targetOf(event.target).value() : event.target;
        if (append(event.account, target, event.verb, event.at, event.planted, event.order) && !event.text.empty()) {
            m_world.texts.resize(m_data->interactions.size());
            m_world.texts.back() = event.text;
        }
    }

    /// The account as a target, made on first use: targets are posts first, then accounts in order of appearance.
    TargetId targetOf(std::uint32_t number)
    {
        auto& id = m_targetOfNumber[number];
        if (id.isNone()) {
            const auto account = accountOf(number);
            id = TargetId(m_data->targetNames.append(m_data->accountNames[account.index()]));
            m_data->targets.push_back({Target::Kind::account, account, {}, FileId(), 0});
        }
        return id;
    }

    /// False when the collector was down.
    bool append(std::uint32_t account, std::uint32_t target, Verb verb, double second, bool planted,
                std::uint32_t served)
    {
        if (m_p.countsOnly > 0) {
            count(target, verb);
            return false;
        }
        if (m_collector.isDown(second))
            return false;
        if (planted)
            m_planted.emplace_back(static_cast<std::uint32_t>(m_data->interactions.size()), served);
        addRow(account, target, verb, m_collector.note(second));
        return true;
    }

    void addRow(std::uint32_t account, std::uint32_t target, Verb verb, const Moment& moment)
    {
        auto& rows = m_data->interactions;
        rows.actor.push_back(accountOf(account).value());
        rows.target.push_back(target);
        rows.verb.push_back(static_cast<std::uint8_t>(verb));
        rows.time.push_back(moment.at.ms);
        rows.precision.push_back(static_cast<std::uint8_t>(moment.precision));
        rows.file.push_back(m_interactionFile);
        rows.row.push_back(static_cast<std::uint32_t>(rows.size()) + 1);
    }

    void count(std::uint32_t target, Verb verb)
    {
        if (verb == Verb::like)
            ++m_likesOf[target];
        else if (verb == Verb::comment)
            ++m_commentsOf[target];
    }

    /// What stands under a post at the end, as two columns of the posts: a 0 there is a 0.
    void addCounts()
    {
        auto& counts = m_data->counts;
        const auto add = [&](std::uint32_t post, CountKind kind, std::int64_t value) {
            counts.subject.push_back(post);
            counts.kind.push_back(static_cast<std::uint8_t>(kind));
            counts.value.push_back(value);
            counts.time.push_back(Instant::missingMs);
            counts.precision.push_back(static_cast<std::uint8_t>(Precision::unknown));
            counts.file.push_back(m_postFile);
            counts.row.push_back(post + 2);
        };
        for (std::uint32_t post = 0; post < m_likesOf.size(); ++post) {
            add(post, CountKind::likes, m_likesOf[post]);
            add(post, CountKind::comments, m_commentsOf[post]);
        }
    }

    void addSilentAccounts()
    {
        for (std::uint32_t u = 0; u < m_population.accounts.size(); ++u)
            accountOf(u);
        for (std::uint32_t c = 0; c < m_population.creators.size(); ++c)
            accountOf(m_population.numberOf(c));
        // Only now: naming a customer with his first bought like would number him before those that come between.
        for (const auto& [row, served] : m_planted)
            m_world.planted.push_back({EventId(row), served == noOwner ? AccountId() : accountOf(served)});
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
            if (!isCreator && m_population.accounts[number].from > 0) // joined during the period
                m_data->profiles.back().created.at = at(m_population.accounts[number].from - 60);
        }
        countPosts();
        countFollowers();
        renameCreators(handles);
        countRows(file, m_numberOfId.size());
        labelTruth(
            m_p, m_population, m_events, m_sideEvents, [this](std::uint32_t number) { return m_idOfNumber[number]; },
            m_world.truth);
    }

    /// Where who followed whom is in the data, a creator's profile counts the same.
    void countFollowers()
    {
        if (m_p.followerLists <= 0)
            return;
        std::vector<std::int64_t> followers(m_population.creators.size(), 0);
        for (const auto& account : m_population.accounts)
            for (const auto& followed : account.follows)
                ++followers[followed.creator];
        for (std::uint32_t creator = 0; creator < m_population.creators.size(); ++creator)
            if (const auto id = m_idOfNumber[m_population.numberOf(creator)]; !id.isNone())
                m_data->profiles[id.index()].followers = followers[creator];
    }

    /// What a profile drew is what it had before the period.
    void countPosts()
    {
        for (std::uint32_t creator = 0; creator < m_population.creators.size(); ++creator)
            if (const auto id = m_idOfNumber[m_population.numberOf(creator)]; !id.isNone())
                *m_data->profiles[id.index()].posts +=
                    static_cast<std::int64_t>(m_population.creators[creator].posts.size());
    }

    /// A sold account and one that took a new name both had another name before; the sold one also deleted its past.
    void renameCreators(HandleMaker& handles)
    {
        const auto rename = [&](std::uint32_t creator, double when, Purpose purpose) {
            auto random = stream(m_p, purpose, (1ULL << 32) + creator);
            auto& profile = m_data->profiles[m_idOfNumber[m_population.numberOf(creator)].index()];
            profile.extra.emplace_back("former_handle", handles.draw(random));
            profile.extra.emplace_back("renamed_at", toIso(Moment{at(when), Precision::day}));
        };
        for (const auto creator : m_population.resold) {
            const double sold = m_population.creators[creator].soldAt;
            rename(creator, sold, Purpose::resale);
            const auto& posts = m_population.creators[creator].posts;
            m_data->profiles[m_idOfNumber[m_population.numberOf(creator)].index()].posts = std::count_if(
                posts.begin(), posts.end(), [&](auto post) { return m_population.posts[post].at >= sold; });
        }
        for (const auto creator : m_population.rebranded)
            rename(creator, m_p.days * 0.4 * static_cast<double>(secondsPerDay), Purpose::rebrands);
    }

    void addProfile(AccountId account, const ProfileNumbers& numbers, Instant created, std::uint32_t file,
                    std::string handle)
    {
        auto profile = profileOf(numbers, created, std::move(handle));
        profile.account = account;
        profile.file = FileId(file);
        profile.row = ++m_profileRows[file] + 1;
        m_data->profiles.push_back(std::move(profile));
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
            if (list[i].kind == ListedFollower::Kind::bought)
                m_world.planted.push_back({EventId(static_cast<std::uint32_t>(rows.size() - 1)), owner});
            addProfile(id, list[i].profile, list[i].created, file, handles.draw(random));
            m_world.truth.push_back(listTruth(list[i].kind, m_data->accountNames[id.index()], ownerName, i + 1));
        }
        countRows(file, list.size());
    }

    const ScenarioParameters& m_p;
    const Collector m_collector;
    World m_world;
    std::shared_ptr<CaseData> m_data;
    Population m_population;
    LikeEvents m_events;
    std::vector<SideEvent> m_sideEvents;
    std::vector<AccountId> m_idOfNumber;
    std::vector<TargetId> m_targetOfNumber;
    std::vector<std::int64_t> m_likesOf, m_commentsOf;              ///< by post; counts only
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_planted; ///< row, number of who was served
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
