# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# Core links nothing of Qt, prints nothing, ends nothing and reads no environment: it returns values.
execute_process(COMMAND ${NM} -C --undefined-only ${LIBRARY} OUTPUT_VARIABLE symbols RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "${NM} failed on ${LIBRARY}")
endif()
string(REGEX MATCHALL
       " U (Q[A-Z][A-Za-z]+::[^\n]*|std::(cout|cerr|clog)[^\n]*|printf|puts|abort|exit|getenv|std::random_device[^\n]*|(std::)?strtod[^\n]*|atof|(std::__cxx11::)?to_string\\((float|double)[^\n]*)\n"
       banned "${symbols}")
# The JSON parser reads numbers with strtod, in the form that the locale wants.
if(LAYER STREQUAL "core/ingest")
  list(FILTER banned EXCLUDE REGEX "^ U strtod\n$")
endif()
if(banned)
  message(FATAL_ERROR "${LIBRARY} uses ${banned}")
endif()
