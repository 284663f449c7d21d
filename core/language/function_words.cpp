// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/function_words.h"

#include "core/language/normal_text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace lockstep {

namespace {

constexpr std::array<std::string_view, tongues> lists{
    "",
    "de het een en of maar want dus in op aan uit van voor met door bij naar om te tot over onder na zonder als dan "
    "toen dat die dit deze er hier daar waar wie wat hoe waarom ik je jij jullie u we wij ze zij hij hem haar hun "
    "mij "
    "me mijn jouw uw ons onze zijn is ben bent was waren wordt worden heb hebt heeft hebben had kan kunnen zal zou "
    "mag "
    "moet moeten wil gaat ga doe doet niet geen wel ook nog al zo heel erg echt altijd nooit weer meer veel alle "
    "alles "
    "iets niets iemand niemand zulke toch eens even nu",
    "the a an and or but so if then than that this these those there here where who what how why i you he she it we "
    "they me him her us them my your his its our their mine yours is am are was were be been being have has had do "
    "does did can could will would shall should may might must not no nor to of in on at by for with from into about "
    "over under after before as up out off very really just always never ever again more most much many all every "
    "any "
    "some such too also im youre thats dont cant its ive",
    "le la les un une des du de et ou mais donc si que qui quoi ce cette ces cet ca cest il elle on nous vous ils "
    "elles "
    "je tu me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre votre nos vos est suis es sommes sont "
    "etait "
    "été etre être ai as a avons avez ont avoir dans sur sous avec sans pour par chez en au aux ne pas plus jamais "
    "toujours tres très trop bien aussi encore tout tous toute toutes comme quand où ou jai quel quelle",
    "der die das ein eine einen einem einer und oder aber denn wenn dann dass ob als wie was wer wo warum ich du er "
    "sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine dein deine sein seine unser unsere euer eure "
    "ist bin bist sind war waren wird werden habe hast hat haben hatte kann können muss müssen soll darf nicht kein "
    "keine in im an am auf aus bei mit nach von vom zu zum zur für über unter ohne durch um so sehr wirklich immer "
    "nie "
    "wieder mehr viel alle alles auch noch schon nur doch mal hier da",
};

std::unordered_map<std::string_view, std::uint8_t> makeTable()
{
    std::unordered_map<std::string_view, std::uint8_t> table;
    for (std::size_t tongue = 0; tongue < lists.size(); ++tongue)
        forEachToken(lists[tongue], [&](std::string_view word) {
            table[word] = static_cast<std::uint8_t>(table[word] | (1U << tongue));
        });
    return table;
}

} // namespace

std::uint8_t tonguesOfFunctionWord(std::string_view word)
{
    static const auto table = makeTable();
    const auto found = table.find(word);
    return found == table.end() ? 0 : found->second;
}

Tongue tongueOf(std::string_view normal)
{
    std::array<int, tongues> hits{};
    forEachToken(normal, [&hits](std::string_view token) {
        const auto mask = tonguesOfFunctionWord(token);
        for (std::size_t tongue = 1; tongue < tongues; ++tongue)
            hits[tongue] += (mask >> tongue) & 1;
    });
    const auto best = std::max_element(hits.begin(), hits.end());
    if (*best == 0 || std::count(hits.begin(), hits.end(), *best) > 1)
        return Tongue::unknown;
    return static_cast<Tongue>(best - hits.begin());
}

} // namespace lockstep
