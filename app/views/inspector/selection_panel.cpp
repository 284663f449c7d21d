// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/inspector/selection_panel.h"

#include "app/casework/notes_panel.h"
#include "app/casework/subject.h"
#include "app/casework/tag_dialog.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"
#include "app/views/inspector/panel_parts.h"
#include "app/widgets/section.h"
#include "app/widgets/words.h"
#include "core/model/named_accounts.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::size_t maxFindings = 20;
constexpr int longText = 2'000; ///< of a biography or an extra column

using Facts = std::vector<std::pair<QString, QString>>;

QString number(std::int64_t n)
{
    return windowLanguage().number(n);
}

QString known(const std::optional<std::int64_t>& value)
{
    return value ? number(*value) : SelectionPanel::tr("not known");
}

QString known(const std::optional<bool>& value)
{
    return !value ? SelectionPanel::tr("not known") : *value ? SelectionPanel::tr("yes") : SelectionPanel::tr("no");
}

QString kindText(Target::Kind kind)
{
    switch (kind) {
    case Target::Kind::post:
        return SelectionPanel::tr("Post");
    case Target::Kind::account:
        return SelectionPanel::tr("Account that is acted on");
    case Target::Kind::unknown:
        break;
    }
    return SelectionPanel::tr("Target");
}

/// What the rows of the case say of one account or target.
struct Activity {
    std::array<std::int64_t, verbNames.size()> verbs{};
    std::int64_t total = 0;
    std::int64_t withoutTime = 0;
    Moment first;
    Moment last;

    void add(Verb verb, const Moment& when)
    {
        ++verbs[static_cast<std::size_t>(verb)];
        ++total;
        if (when.isMissing()) {
            ++withoutTime;
            return;
        }
        if (first.isMissing() || when.at < first.at)
            first = when;
        if (last.isMissing() || last.at < when.at)
            last = when;
    }

    Facts facts() const
    {
        Facts rows{{SelectionPanel::tr("Interactions"), number(total)}};
        for (std::size_t v = 0; v < verbs.size(); ++v)
            if (verbs[v] > 0)
                rows.emplace_back(verbText(static_cast<Verb>(v)), number(verbs[v]));
        rows.emplace_back(SelectionPanel::tr("First"), windowLanguage().moment(first));
        rows.emplace_back(SelectionPanel::tr("Last"), windowLanguage().moment(last));
        if (withoutTime > 0)
            rows.emplace_back(SelectionPanel::tr("Without a time"), number(withoutTime));
        return rows;
    }
};

Facts profileFacts(const CaseData& data, const AccountProfile& profile)
{
    Facts rows;
    rows.emplace_back(SelectionPanel::tr("Created"), windowLanguage().moment(profile.created));
    rows.emplace_back(SelectionPanel::tr("Followers"), known(profile.followers));
    rows.emplace_back(SelectionPanel::tr("Following"), known(profile.following));
    rows.emplace_back(SelectionPanel::tr("Posts"), known(profile.posts));
    rows.emplace_back(SelectionPanel::tr("Private"), known(profile.isPrivate));
    rows.emplace_back(SelectionPanel::tr("Verified"), known(profile.isVerified));
    if (!profile.bio.empty())
        rows.emplace_back(SelectionPanel::tr("Biography"), displayText(profile.bio, longText));
    if (!profile.location.empty())
        rows.emplace_back(SelectionPanel::tr("Location"), displayText(profile.location, longText));
    for (const auto& [column, value] : profile.extra)
        rows.emplace_back(displayText(column), displayText(value, longText));
    if (!profile.file.isNone() && profile.file.index() < data.files.size())
        rows.emplace_back(SelectionPanel::tr("From"),
                          SelectionPanel::tr("%1, row %2")
                              .arg(displayText(data.files[profile.file.index()].name), QString::number(profile.row)));
    return rows;
}

} // namespace

SelectionPanel::SelectionPanel(CaseView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_data(view.data()), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 4, 0, 8);
    m_column->setSpacing(2);
    const auto& selection = m_view.selection();
    if (const auto* finding = m_view.finding()) {
        auto* back = new QPushButton(tr("Back to the finding"), this);
        back->setAutoDefault(false);
        connect(back, &QPushButton::clicked, this, [this, members = namedAccounts(*finding)] {
            m_view.select({members, {}});
        });
        auto* row = new QHBoxLayout;
        row->setContentsMargins(8, 0, 8, 4);
        row->addWidget(back);
        row->addStretch(1);
        m_column->addLayout(row);
    }
    const bool few = selection.accounts.size() <= 1 && selection.targets.size() <= 1;
    if (!few)
        addSummary();
    if (few && !selection.accounts.empty())
        addAccount(selection.accounts.front());
    if (few && !selection.targets.empty())
        addTarget(selection.targets.front());
    addObservations();
    if (selection.accounts.size() + selection.targets.size() > 1 || m_view.brush())
        addNotes(selectedGroup(m_view), m_view.brush() ? tr("Observations on all this, in the time that is shown")
                                                       : tr("Observations on all this"));
    m_column->addStretch(1);
}

void SelectionPanel::add(const QString& title, QWidget* content)
{
    m_column->addWidget(new FoldableSection(title, content, this));
}

void SelectionPanel::addAccount(AccountId account)
{
    auto* head = paragraphs({});
    head->layout()->addWidget(headingLabel(displayName(*m_data, account), head));
    const auto id = displayText(m_data->accountNames[account.index()]);
    if (id != displayName(*m_data, account))
        head->layout()->addWidget(plainLabel(tr("Platform id: %1").arg(id), head));
    m_column->addWidget(head);

    if (const auto* profile = m_data->profile(account))
        add(tr("Profile"), facts(profileFacts(*m_data, *profile)));
    else
        add(tr("Profile"), paragraphs({tr("No profile was imported. Import a table of accounts to see when it was "
                                          "created and how many it follows.")}));

    Activity activity;
    const auto& rows = m_data->interactions;
    for (std::uint32_t e = 0; e < rows.size(); ++e)
        if (rows.actor[e] == account.value())
            activity.add(rows.what(EventId(e)), rows.when(EventId(e)));
    add(tr("What it did"), facts(activity.facts()));
    addFindings({account});
    addTags({{account}, {}});
    addNotes(account, tr("Notes on this account"));
}

void SelectionPanel::addTarget(TargetId target)
{
    const auto& what = m_data->targets[target.index()];
    auto* head = paragraphs({});
    head->layout()->addWidget(
        headingLabel(tr("%1: %2").arg(kindText(what.kind), displayName(*m_data, target)), head));
    m_column->addWidget(head);
    Activity activity;
    std::vector<std::uint32_t> actors;
    const auto& rows = m_data->interactions;
    for (std::uint32_t e = 0; e < rows.size(); ++e)
        if (rows.target[e] == target.value()) {
            activity.add(rows.what(EventId(e)), rows.when(EventId(e)));
            actors.push_back(rows.actor[e]);
        }
    std::sort(actors.begin(), actors.end());
    const auto accounts = std::unique(actors.begin(), actors.end()) - actors.begin();
    auto lines = activity.facts();
    if (what.kind == Target::Kind::post) {
        lines.insert(lines.begin(), {tr("Posted"), windowLanguage().moment(what.postedAt)});
        lines.insert(lines.begin(), {tr("Author"), displayName(*m_data, what.creator())});
    }
    lines.emplace_back(tr("Accounts"), number(accounts));
    add(tr("What happened to it"), facts(lines));
    addTags({{}, {target}});
    addNotes(target, what.kind == Target::Kind::post ? tr("Notes on this post") : tr("Notes on this target"));
}

void SelectionPanel::addSummary()
{
    const auto& selection = m_view.selection();
    Activity activity;
    const auto& rows = m_data->interactions;
    for (std::uint32_t e = 0; e < rows.size(); ++e)
        if ((selection.accounts.empty() || m_view.isSelected(AccountId(rows.actor[e])))
            && (selection.targets.empty() || m_view.isSelected(TargetId(rows.target[e]))))
            activity.add(rows.what(EventId(e)), rows.when(EventId(e)));
    auto* head = paragraphs({});
    head->layout()->addWidget(headingLabel(tr("Selected accounts: %1, targets: %2")
                                               .arg(number(static_cast<std::int64_t>(selection.accounts.size())),
                                                    number(static_cast<std::int64_t>(selection.targets.size()))),
                                           head));
    m_column->addWidget(head);
    add(tr("What they did"), facts(activity.facts()));
    addFindings(selection.accounts);
    addTags(selection);
}

void SelectionPanel::addFindings(const std::vector<AccountId>& accounts)
{
    if (!m_view.run())
        return;
    auto* box = new QWidget(this);
    auto* column = panelColumn(box);
    std::size_t shown = 0;
    std::size_t found = 0;
    for (const auto& finding : m_view.run()->findings) {
        const auto members = namedAccounts(finding);
        const bool isIn = std::any_of(members.begin(), members.end(), [&](AccountId member) {
            return std::binary_search(accounts.begin(), accounts.end(), member);
        });
        if (!isIn || ++found > maxFindings)
            continue;
        ++shown;
        column->addWidget(plainLabel(tr("%1 · %2").arg(gradeText(finding.grade), say(finding.title)), box));
        auto* show = new QPushButton(tr("Show this finding"), box);
        show->setAutoDefault(false);
        connect(show, &QPushButton::clicked, this, [this, id = toQString(finding.id), members] {
            m_view.showFinding(id);
            m_view.select({members, {}}); // also when it was the shown one already
        });
        column->addWidget(show, 0, Qt::AlignLeft);
    }
    if (found == 0)
        column->addWidget(plainLabel(tr("In no finding."), box));
    if (found > shown)
        column->addWidget(plainLabel(tr("and %1 more").arg(number(static_cast<std::int64_t>(found - shown))), box));
    add(tr("In findings: %1").arg(number(static_cast<std::int64_t>(found))), box);
}

void SelectionPanel::addTags(const Selection& on)
{
    auto* box = new QWidget(this);
    auto* label = plainLabel({}, box);
    auto* change = new QPushButton(tr("Tags…"), box);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, [this, on] { editTags(m_view, on, window()); });
    const auto say = [this, label, on] {
        QStringList names;
        for (const auto& tag : m_view.tags())
            if (const auto marked = tagged(tag, on); marked != Tagged::none)
                names << (marked == Tagged::all ? displayText(tag.name) : tr("%1 (some)").arg(displayText(tag.name)));
        label->setText(names.isEmpty() ? tr("None.") : names.join(QStringLiteral(" · ")));
    };
    say();
    connect(&m_view, &CaseView::caseworkChanged, label, say);
    auto* column = panelColumn(box);
    column->addWidget(label);
    column->addWidget(change, 0, Qt::AlignLeft);
    add(tr("Tags"), box);
}

/// Observations that hold more than what is selected: those on exactly this stand below, to be written.
void SelectionPanel::addObservations()
{
    const auto& selection = m_view.selection();
    const auto here = selectedGroup(m_view);
    auto* box = new QWidget(this);
    auto* column = panelColumn(box);
    std::int64_t found = 0;
    for (const auto& note : m_view.notes()) {
        const auto* group = std::get_if<Group>(&note.subject);
        if (!group || *group == here
            || !std::includes(group->accounts.begin(), group->accounts.end(), selection.accounts.begin(),
                              selection.accounts.end())
            || !std::includes(group->targets.begin(), group->targets.end(), selection.targets.begin(),
                              selection.targets.end()))
            continue;
        if (++found > static_cast<std::int64_t>(maxFindings))
            continue;
        column->addWidget(plainLabel(displayText(firstLine(note.text)), box));
        auto* show = new QPushButton(tr("Show this observation"), box);
        show->setAutoDefault(false);
        connect(show, &QPushButton::clicked, this, [this, subject = note.subject] { showSubject(m_view, subject); });
        column->addWidget(show, 0, Qt::AlignLeft);
    }
    if (found > 0)
        add(tr("In observations: %1").arg(number(found)), box);
    else
        delete box;
}

void SelectionPanel::addNotes(const Subject& subject, const QString& title)
{
    auto* notes = new NotesPanel(m_view, this);
    notes->setSubject(subject);
    auto* box = new QWidget(this);
    panelColumn(box)->addWidget(notes);
    add(title, box);
}

} // namespace lockstep

#include "moc_selection_panel.cpp"
