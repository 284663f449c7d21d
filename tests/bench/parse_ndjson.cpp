// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON library alone: parses every line of a file, for tests/bench/formats to compare the import with.
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

int main(int count, char** arguments)
{
    if (count != 2)
        return 2;
    std::ifstream file(arguments[1]);
    std::string line;
    std::size_t values = 0;
    while (std::getline(file, line))
        values += nlohmann::ordered_json::parse(line).size();
    return values > 0 ? 0 : 1;
}
